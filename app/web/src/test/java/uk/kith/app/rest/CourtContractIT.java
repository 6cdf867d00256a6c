package uk.kith.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.rest.DescribedClient.text;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/** What programs outside may rely on of court tracking, by a program that has the description. */
@ArquillianTest
@RunAsClient
class CourtContractIT extends CourtContract {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  /** Issued on 1 September 2014: 26 weeks end on 1 March 2015. */
  @Test
  void proceedingsTellTheLimitTheWeekTheStageAndThePlanningEstimate() throws Exception {
    JsonNode said = children("2014-10-01");
    assertEquals(child, text(said, "child"));
    assertEquals("2015-03-01", text(said, "limit"));
    assertEquals("false", text(said, "limitIsProvisional"));
    assertEquals("5", text(said, "week"));
    assertEquals("4", text(said, "weeksElapsed"));
    assertEquals("ISSUED", text(said, "stage"));
    for (String part : List.of("p10", "p50", "p90", "basis")) {
      text(said.get("finalHearingForecast"), part);
    }
    assertTrue(said.get("findings").isArray());
  }

  @Test
  void timeIsExtendedForAChild() throws Exception {
    client.post(
        CASE + "/extensions",
        ("{'children':['%s'],'grantedOn':'2015-02-20','newEnd':'2015-04-26',"
                + "'reason':'TIMETABLE_FOR_CHILD','justification':'An expert is needed',"
                + "'welfare':'The plan waits for it','conduct':'None'}")
            .formatted(child),
        id);
    assertEquals("2015-04-26", text(children("2015-02-20"), "limit"));
  }

  @Test
  void hearingsAreListedAndMove() throws Exception {
    String hearing =
        text(
            client.post(
                CASE + "/hearings",
                "{'type':'CASE_MANAGEMENT','listedOn':'2014-09-10','on':'2014-09-22','at':'10:30'}",
                id),
            "id");
    assertEquals("2014-09-22", text(children("2014-09-12").get("nextHearing"), "on"));
    String next =
        text(
            client.post(
                CASE + "/hearings/{hearing}/moves",
                "{'to':'ADJOURNED_AND_RE_LISTED','on':'2014-09-22','reasonCode':'LA5',"
                    + "'relistedFor':'2014-10-06','relistedAt':'14:00'}",
                id,
                hearing),
            "id");
    assertEquals("2014-10-06", text(children("2014-09-30").get("nextHearing"), "on"));
    JsonNode listed = client.get(CASE, "asOf=2014-09-30", id).get("hearings").get(1);
    assertTrue(text(listed, "at").startsWith("14:00"), listed.toString());
    client.post(CASE + "/hearings/{hearing}/moves", "{'to':'HELD','on':'2014-10-06'}", id, next);
    assertEquals("AFTER_CASE_MANAGEMENT", text(children("2014-10-06"), "stage"));
  }

  @Test
  void directionsAreGivenAndFiled() throws Exception {
    String direction =
        text(
            client.post(
                CASE + "/directions",
                "{'assignee':'LOCAL_AUTHORITY','text':'File the parenting assessment',"
                    + "'orderedOn':'2014-09-22','dueOn':'2014-10-13','dueAt':'16:00'}",
                id),
            "id");
    client.post(
        CASE + "/directions/{direction}/filings", "{'filedOn':'2014-10-14'}", id, direction);
    JsonNode filed = client.get(CASE, "asOf=2014-10-20", id).get("directions").get(0);
    assertEquals("2014-10-14", text(filed, "filedOn"));
  }

  @Test
  void eachOfTheThreeListsIsAPage() throws Exception {
    for (String list : List.of("open", "at-risk", "missing-timetable")) {
      JsonNode page = client.get(CASES, "list=" + list + "&asOf=2015-02-28&size=500");
      assertTrue(page.get("items").isArray(), list);
      assertEquals("0", text(page, "page"));
      text(page, "total");
    }
  }

  @Test
  void ordersThatEndAndHearingsOfAllCasesArePages() throws Exception {
    for (String list : List.of("/api/ending-orders", "/api/hearings", "/api/hearings/unrecorded")) {
      JsonNode page = client.get(list, "asOf=2015-02-28&size=500");
      assertTrue(page.get("items").isArray(), list);
      assertEquals("0", text(page, "page"));
      text(page, "total");
      client.refused(400).get(list, "size=501");
      client.refused(400).get(list, "asOf=yesterday");
    }
  }

  @Test
  void anApplicationOfEachKindNeedsOneOfItsDates() throws Exception {
    for (String kind :
        List.of(
            "CARE",
            "SUPERVISION",
            "PLACEMENT_ORDER",
            "REVOCATION",
            "SPECIAL_GUARDIANSHIP",
            "CHILD_ARRANGEMENTS",
            "DISCHARGE",
            "EMERGENCY_PROTECTION",
            "OTHER")) {
      String made =
          text(
              client.post(
                  CASES,
                  "{'kind':'%s','submittedOn':'2014-09-01','children':['%s']}"
                      .formatted(kind, child)),
              "id");
      JsonNode view = client.get(CASE, "asOf=2014-09-08", made);
      assertEquals(kind, text(view, "kind"));
      assertEquals("2014-09-01", text(view, "submittedOn"));
      if (kind.equals("CARE")) {
        assertEquals("true", text(view.get("children").get(0), "limitIsProvisional"));
      }
    }
    JsonNode undated =
        client.refused(400).post(CASES, "{'kind':'CARE','children':['%s']}".formatted(child));
    assertEquals("issuedOn", text(undated.get("errors").get(0), "field"));
    text(undated.get("errors").get(0), "code");
    text(undated.get("errors").get(0), "message");
  }

  @Test
  void timeIsExtendedForEachReason() throws Exception {
    String end = "2015-03-0";
    int day = 2;
    for (String reason :
        List.of(
            "TIMETABLE_FOR_PROCEEDINGS",
            "TIMETABLE_FOR_CHILD",
            "DELAY_OR_IMPACT",
            "INTERNATIONAL")) {
      String granted = "2015-02-1" + day;
      client.post(
          CASE + "/extensions",
          extension(end + day++, reason, "").replace("2015-02-20", granted),
          id);
    }
    assertEquals("2015-03-05", text(children("2015-02-20"), "limit"));
  }

  private static String extension(String newEnd, String reason, String more) {
    return ("{'grantedOn':'2015-02-20','newEnd':'%s','reason':'%s','justification':'An expert',"
            + "'welfare':'The plan waits for it','conduct':'None'%s}")
        .formatted(newEnd, reason, more);
  }

  /** R-COURT-06: eight weeks from 1 March 2015 end on 26 April; one day more is spoken against. */
  @Test
  void whatARuleSpeaksAgainstIsRecordedOnceItIsAccepted() throws Exception {
    JsonNode refused =
        client
            .refused(422)
            .post(CASE + "/extensions", extension("2015-04-27", "TIMETABLE_FOR_CHILD", ""), id);
    JsonNode finding = refused.get("findings").get(0);
    assertEquals("R-COURT-06", text(finding, "rule"));
    assertEquals("false", text(finding, "hardBlock"));
    for (String part : List.of("severity", "text", "source")) {
      text(finding, part);
    }
    assertEquals("2015-03-01", text(children("2015-02-20"), "limit"));
    JsonNode done =
        client.post(
            CASE + "/extensions",
            extension("2015-04-27", "TIMETABLE_FOR_CHILD", ",'accept':['R-COURT-06']"),
            id);
    assertEquals("2015-04-27", text(children("2015-02-20"), "limit"));
    assertTrue(
        children("2015-02-20").get("findings").findValuesAsText("rule").contains("R-COURT-06"),
        done.toString());
  }

  /** Of a hearing too: what it refuses for its shape is 400, what the table forbids is 409. */
  @Test
  void whoComesTooLateIsToldSo() throws Exception {
    String version = text(client.get(CASE, "asOf=2014-09-10", id), "version");
    String hearing =
        "{'type':'FINAL','listedOn':'2014-09-10','on':'2015-02-02','endsOn':'2015-02-04'}";
    String made =
        text(client.with("If-Match", version).post(CASE + "/hearings", hearing, id), "id");
    assertEquals("2015-02-02", text(children("2014-09-12").get("nextHearing"), "on"));
    JsonNode listed = client.get(CASE, "asOf=2014-09-12", id).get("hearings").get(0);
    assertEquals("2015-02-04", text(listed, "endsOn"));
    DescribedClient late = client.with("If-Match", version).refused(409);
    late.post(CASE + "/hearings", hearing, id);
    late.post(CASE + "/hearings/{hearing}/moves", "{'to':'HELD','on':'2015-02-04'}", id, made);
    late.post(CASE + "/extensions", extension("2015-03-05", "INTERNATIONAL", ""), id);
    late.post(
        CASE + "/directions",
        "{'assignee':'CAFCASS','text':'File','orderedOn':'2014-09-10','dueOn':'2014-10-01'}",
        id);
    JsonNode conflict = late.post(CASE + "/issue", "{'issuedOn':'2014-09-01'}", id);
    assertEquals("version-moved-on", text(conflict.get("errors").get(0), "code"));
    assertEquals(1, client.get(CASE, "asOf=2014-09-12", id).get("hearings").size());
    client.with("If-Match", "first").refused(400).post(CASE + "/hearings", hearing, id);
  }

  @Test
  void aCommandSentAgainWithItsKeyIsAnsweredAlikeAndDoneOnce() throws Exception {
    String open = "{'kind':'CARE','issuedOn':'2014-09-01','children':['%s']}".formatted(child);
    assertSame(CASES, open);
    assertSame(
        CASE + "/hearings",
        "{'type':'CASE_MANAGEMENT','listedOn':'2014-09-10','on':'2014-09-22'}",
        id);
    String direction =
        assertSame(
            CASE + "/directions",
            "{'assignee':'OTHERS','text':'Report','orderedOn':'2014-09-10','dueOn':'2014-10-01'}",
            id);
    DescribedClient filing = client.with("Idempotency-Key", UUID.randomUUID().toString());
    String filed = "{'filedOn':'2014-10-02','filedAt':'16:05'}";
    for (int time = 0; time < 2; time++) {
      filing.post(CASE + "/directions/{direction}/filings", filed, id, direction);
    }
    JsonNode view = client.get(CASE, "asOf=2014-10-03", id);
    assertEquals(1, view.get("hearings").size());
    assertEquals(1, view.get("directions").size());
    assertEquals("2014-10-02", text(view.get("directions").get(0), "filedOn"));
    assertTrue(text(view.get("directions").get(0), "filedAt").startsWith("16:05"));
    filing
        .refused(409)
        .post(CASE + "/directions/{direction}/filings", "{'filedOn':'2014-10-03'}", id, direction);
  }

  /** A move that lists again makes one hearing, and time is extended once. */
  @Test
  void movesAndExtensionsSentAgainAreDoneOnce() throws Exception {
    String hearing =
        assertSame(
            CASE + "/hearings", "{'type':'FINAL','listedOn':'2014-09-10','on':'2015-02-02'}", id);
    assertSame(
        CASE + "/hearings/{hearing}/moves",
        "{'to':'ADJOURNED_AND_RE_LISTED','on':'2015-02-02','reasonCode':'LA5',"
            + "'relistedFor':'2015-02-16'}",
        id,
        hearing);
    assertEquals(2, client.get(CASE, "asOf=2015-02-03", id).get("hearings").size());

    DescribedClient once = client.with("Idempotency-Key", UUID.randomUUID().toString());
    String extension = extension("2015-04-26", "TIMETABLE_FOR_CHILD", "");
    for (int time = 0; time < 2; time++) {
      once.post(CASE + "/extensions", extension, id);
    }
    assertEquals(
        1,
        TestSql.number(
            "kith",
            "select count(*) from court.extension e join court.child_in_proceedings c"
                + " on c.id = e.child_in_proceedings where c.child = ?",
            UUID.fromString(child)));
  }

  private String assertSame(String path, String json, Object... values) throws Exception {
    DescribedClient once = client.with("Idempotency-Key", UUID.randomUUID().toString());
    JsonNode first = once.post(path, json, values);
    assertEquals(first, once.post(path, json, values), path);
    return text(first, "id");
  }

  @Test
  void whatIsNotThereAndWhatIsNotAllowedIsToldAsDescribed() throws Exception {
    UUID nobody = UUID.randomUUID();
    client.refused(404).get(CASE, "", nobody);
    client.refused(404).get("/api/children/{id}/timeline", "", nobody);
    client.refused(400).get(CASES, "list=lost");
    client.refused(400).get(CASES, "asOf=yesterday");
    client
        .refused(404)
        .post(CASES, "{'kind':'CARE','issuedOn':'2014-09-01','children':['%s']}".formatted(nobody));
    DescribedClient commissioner = client.as(Caller.as(COMMISSIONER, base)).refused(403);
    commissioner.get(CASE, "", id);
    commissioner.get(CASES, "");
    commissioner.get("/api/reviews", "");
    commissioner.get("/api/children/{id}/timeline", "", child);
    client
        .as(Caller.as(PLACEMENT_OFFICER, base))
        .refused(403)
        .post(CASES, "{'kind':'CARE','issuedOn':'2014-09-01','children':['%s']}".formatted(child));
  }

  /** A person makes the address; the program has it, and the description, alone. */
  @Test
  void aCalendarIsReadWithItsTokenAloneAndNamesNobody() throws Exception {
    client.post(
        CASE + "/hearings",
        "{'type':'CASE_MANAGEMENT','listedOn':'%s','on':'%s'}"
            .formatted(today.minusDays(7), today.plusDays(7)),
        id);
    Client person = new Client(base.toURL());
    person.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    person.get("/court/calendar");
    HttpResponse<String> made =
        person.post("/court/calendar", Map.of("whose", "all", "_csrf", person.token()));
    Matcher token =
        Pattern.compile("/calendar/([A-Za-z0-9_-]{43})\\.ics")
            .matcher(made.body() + person.get("/court/calendar").body());
    assertTrue(token.find(), made.body());
    String calendar = client.file("/calendar/{token}.ics", "text/calendar", token.group(1));
    assertTrue(calendar.startsWith("BEGIN:VCALENDAR"), calendar);
    assertTrue(calendar.contains("SUMMARY:Hearing (case management)"), calendar);
    for (String secret : List.of(id, child, "SE14C9")) {
      assertFalse(calendar.replace("\r\n ", "").contains(secret), secret);
    }
  }
}
