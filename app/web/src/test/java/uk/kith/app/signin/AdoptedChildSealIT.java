package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.signin.Client.basic;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.service.Role;

/**
 * One of two brothers was adopted (ADR 0018): to everybody but a panel adviser the old record is
 * absent, from the brother's page, their search, their case and every list, on every day. What
 * counts without naming counts on.
 */
@ArquillianTest
@RunAsClient
class AdoptedChildSealIT {

  private static final LocalDays DAYS = new LocalDays("2013-03-01", "2014-07-14");

  private static final Pattern RUN = Pattern.compile("\"runId\":\"([^\"]+)\"");

  @ArquillianResource URL house;

  private URI base;
  private Caller officer;
  private Caller both;
  private String adopted;
  private String brother;
  private String localId;
  private String firstName;
  private String proceedings;
  private String search;
  private String run;

  private record LocalDays(String began, String adopted) {}

  @BeforeEach
  void oneOfTwoBrothersIsToBeAdopted() throws Exception {
    base = house.toURI();
    officer = Caller.as(PLACEMENT_OFFICER, base);
    both = Caller.named(TestUsers.create(PLACEMENT_OFFICER, PANEL_ADVISER), base);
    String unique = UUID.randomUUID().toString().substring(0, 8);
    localId = "OLD" + unique;
    firstName = "Peregrine" + unique;
    brother = made(officer, "api/children", "{'dateOfBirth':'2009-02-03','firstName':'Ambrose'}");
    adopted =
        made(
            officer,
            "api/children",
            "{'dateOfBirth':'2011-05-20','firstName':'"
                + firstName
                + "','localId':'"
                + localId
                + "','siblings':[{'child':'"
                + brother
                + "','kind':'FULL'}]}");
    proceedings =
        made(
            Caller.as(COURT_OFFICER, base),
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'2013-03-04','children':['"
                + adopted
                + "','"
                + brother
                + "']}");
    search =
        made(
            officer,
            "api/searches",
            "{'children':['"
                + adopted
                + "','"
                + brother
                + "'],'openedOn':'2013-03-01','neededFrom':'2013-03-02','kind':'SHORT_TERM',"
                + "'together':'PREFERRED'}");
    HttpResponse<String> apart =
        officer.post(
            "api/children/" + brother + "/keep-away",
            "{'apartFrom':['" + adopted + "'],'from':'2013-03-01'}");
    assertEquals(204, apart.statusCode(), apart.body());
    String options = ok(officer, "api/searches/" + search + "/options?asOf=2013-03-01");
    Matcher asked = RUN.matcher(options);
    assertTrue(asked.find(), options);
    run = asked.group(1);
    placed(adopted, "U6", DAYS.began(), "", "");
    placed(brother, "U6", DAYS.began(), "", "");
  }

  @Test
  void nothingTellsAnybodyElseOfTheChild() throws Exception {
    List<Role> sawIt = seers();
    assertTrue(sawIt.contains(PLACEMENT_OFFICER), "before the order: " + sawIt);
    isAdopted();
    assertEquals(List.of(PANEL_ADVISER), seers());
    List<String> known = List.of(brother, proceedings, search, run);
    Set<String> told = Set.of(localId, firstName, adopted);
    for (Role role : Role.values()) {
      if (role != PANEL_ADVISER) {
        // The audit trail of information governance is about records, and names none.
        Set<String> secrets = role == INFORMATION_GOVERNANCE ? Set.of(localId, firstName) : told;
        Crawler crawler = new Crawler(new Client(house), secrets, known);
        assertEquals(Set.of(), crawler.leaks(TestUsers.create(role)), role.id());
        assertTrue(crawler.asked().contains("/children/" + brother), role.id());
        assertTrue(crawler.asked().contains("/api/proceedings/" + proceedings), role.id());
        assertTrue(crawler.asked().contains("/api/searches/" + search), role.id());
      }
    }
  }

  private List<Role> seers() throws SQLException {
    List<Role> seers = new ArrayList<>();
    for (Role role : Role.values()) {
      Caller caller = Caller.as(role, base);
      if (caller.get("api/children/" + adopted).statusCode() == 200) {
        seers.add(role);
      }
    }
    return seers;
  }

  /** The brother's case and search go on, and tell of him alone. */
  @Test
  void theBrotherKeepsWhatIsHis() throws SQLException {
    Caller court = Caller.as(COURT_OFFICER, base);
    assertTrue(ok(court, "api/proceedings/" + proceedings).contains(adopted));
    assertTrue(ok(officer, "api/children/" + brother).contains(adopted));
    isAdopted();
    for (String path :
        List.of(
            "api/children/" + brother,
            "api/children/" + brother + "/history",
            "api/children/" + brother + "?asOf=2014-01-01")) {
      assertFalse(ok(officer, path).contains(adopted), path);
    }
    String about = ok(court, "api/proceedings/" + proceedings + "?asOf=2014-01-01");
    assertTrue(about.contains(brother) && !about.contains(adopted), about);
    String sought = ok(officer, "api/searches/" + search);
    assertTrue(sought.contains(brother) && !sought.contains(adopted), sought);
    assertTrue(ok(both, "api/children/" + brother).contains(adopted), "the adviser's");
    assertTrue(ok(both, "api/searches/" + search).contains(adopted), "the adviser's");
  }

  /** What was found for both tells of each: it is nobody's to read who may know of one alone. */
  @Test
  void whatWasFoundForBothIsThereNoMore() throws Exception {
    String page = "/searches/" + search + "/options?run=" + run;
    assertEquals(200, seenBy(page, PLACEMENT_OFFICER));
    isAdopted();
    assertEquals(404, seenBy(page, PLACEMENT_OFFICER));
    assertEquals(200, seenBy(page, PLACEMENT_OFFICER, PANEL_ADVISER));
    ok(officer, "api/searches/" + search + "/options?asOf=2014-09-01");
  }

  private int seenBy(String page, Role... roles) throws Exception {
    Client client = new Client(house);
    client.signIn(TestUsers.create(roles), TestUsers.PASSWORD);
    return client.get(page, "Accept", "text/html,*/*;q=0.5").statusCode();
  }

  /** What is sealed answers as what does not exist, whatever is asked or commanded. */
  @Test
  void theRecordAnswersAsOneThatDoesNotExist() throws SQLException {
    isAdopted();
    String nobody = UUID.randomUUID().toString();
    for (String part :
        List.of(
            "", "/history", "/timeline", "/placements", "?asOf=2014-01-01", "/told", "/routes")) {
      HttpResponse<String> none = officer.get("api/children/" + nobody + part);
      HttpResponse<String> sealed = officer.get("api/children/" + adopted + part);
      assertEquals(none.statusCode(), sealed.statusCode(), part + sealed.body());
      assertEquals(none.body(), sealed.body().replace(adopted, nobody), part);
    }
    assertEquals(
        404,
        officer
            .post(
                "api/children/" + adopted + "/events",
                "{'event':'CASE_REVIEWED','on':'2014-08-01'}")
            .statusCode());
    assertEquals(
        400,
        officer
            .post(
                "api/searches",
                "{'children':['" + adopted + "'],'neededFrom':'2014-08-02','kind':'SHORT_TERM'}")
            .statusCode(),
        "as a child that is not on record");
    String listed = ok(officer, "api/children?text=" + localId);
    assertTrue(listed.contains("\"total\":0"), listed);
    assertTrue(ok(both, "api/children?text=" + localId).contains("\"total\":1"));
  }

  /** Careless recording is put right: who was not adopted is on record again. */
  @Test
  void anEndThatIsCorrectedOpensTheRecordAgain() throws SQLException {
    isAdopted();
    assertEquals(404, officer.get("api/children/" + adopted).statusCode());
    TestSql.update(
        "kith",
        "update placements.placement set superseded_at = now() where child_id = ?"
            + " and reason_ceased = 'E11'",
        UUID.fromString(adopted));
    assertEquals(200, officer.get("api/children/" + adopted).statusCode());
  }

  /** R-SCORE-01: the figure counts the child, and only who may see adopters can ask whom. */
  @Test
  void figuresCountTheChildOn() throws SQLException {
    isAdopted();
    String card = ok(both, "api/scorecard?periodEnd=2014-09-30&years=1");
    assertTrue(card.contains(adopted), card);
    assertEquals(403, officer.get("api/scorecard?periodEnd=2014-09-30&years=1").statusCode());
  }

  /** The return for the year names the child only in the file that can be submitted. */
  @Test
  void theReturnForSubmissionAloneNamesTheChild() throws Exception {
    isAdopted();
    String path = "/api/returns/ssda903/2014";
    Client client = new Client(house);
    for (Role role : List.of(PANEL_ADVISER, PLACEMENT_OFFICER, INFORMATION_GOVERNANCE)) {
      String files = Crawler.text(client.getBytes(path, basic(TestUsers.create(role))));
      assertTrue(files.contains("episodes.csv"), role.id());
      assertEquals(role == PANEL_ADVISER, files.contains(localId), role.id());
    }
  }

  /** Placed for adoption with foster carers of its own, and adopted from there. */
  private void isAdopted() throws SQLException {
    TestSql.update(
        "kith",
        "update placements.placement set end_on = ?, reason_ceased = 'X1' where child_id = ?",
        Date.valueOf("2014-02-10"),
        UUID.fromString(adopted));
    placed(adopted, "A4", "2014-02-10", DAYS.adopted(), "E11");
  }

  private static void placed(String child, String type, String from, String until, String why)
      throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, end_on,"
            + " care_began, type, provider, reason_ceased, accepted_rules, accepted_reason,"
            + " recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, nullif(?, '')::date, ?, ?, 'PR1', nullif(?, ''),"
            + " '', '', now(), 'test')",
        UUID.randomUUID(),
        UUID.fromString(child),
        Date.valueOf(from),
        until,
        Date.valueOf(DAYS.began()),
        type,
        why);
  }

  private static String made(Caller caller, String path, String json) {
    HttpResponse<String> answer = caller.post(path, json);
    assertEquals(201, answer.statusCode(), answer.body());
    return id(answer);
  }

  private static String ok(Caller caller, String path) {
    HttpResponse<String> answer = caller.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}
