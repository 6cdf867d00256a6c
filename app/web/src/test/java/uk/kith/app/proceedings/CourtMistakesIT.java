package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/**
 * What was recorded of a case by mistake: R-COURT-03, -16, -19 to -21, -38 to -40. Each answer
 * after it is taken back is the answer before it was recorded, on whatever day it is asked.
 */
@ArquillianTest
@RunAsClient
class CourtMistakesIT {

  private static final List<String> DAYS =
      List.of("2014-09-30", "2015-01-12", "2015-02-25", "2015-06-01");

  @ArquillianResource URI base;

  private Caller officer;
  private UUID child;
  private String id;

  @BeforeEach
  void proceedings() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    child = TestChildren.born("2010-05-01");
    id = opened(child);
  }

  private String opened(UUID... children) {
    List<String> all = new ArrayList<>();
    for (UUID each : children) {
      all.add("'" + each + "'");
    }
    return id(
        officer.post(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'2014-09-01','children':[%s]}"
                .formatted(String.join(",", all))));
  }

  private HttpResponse<String> post(String path, String body) {
    return officer.post("api/proceedings/" + id + "/" + path, body);
  }

  private static String ok(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.body());
    return answer.body();
  }

  private HttpResponse<String> mistake(String kind, String entry) {
    return post(
        "corrections",
        "{'kind':'%s','entry':'%s','reason':'Of another family'}".formatted(kind, entry));
  }

  private void refused(String code, HttpResponse<String> answer) {
    assertEquals(409, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(code), answer.body());
  }

  /**
   * The case on several days, with the lists in which it stands and the delays that are counted.
   */
  private List<String> answers() {
    List<String> answers = new ArrayList<>();
    for (String day : DAYS) {
      answers.add(
          ok(officer.get("api/proceedings/" + id + "?asOf=" + day))
              .replaceAll("\"version\":\\d+", "\"version\""));
      for (String list : List.of("open", "at-risk", "missing-timetable")) {
        answers.add(
            list
                + day
                + ok(officer.get("api/proceedings?list=" + list + "&size=500&asOf=" + day))
                    .contains(id));
      }
      answers.add("timeline" + ok(officer.get("api/children/" + child + "/timeline?asOf=" + day)));
    }
    answers.add(
        "delays" + ok(officer.get("api/hearing-delays?size=500&asOf=2015-06-01")).contains(id));
    return answers;
  }

  private String listed(String type, String on) {
    return id(
        post("hearings", "{'type':'%s','listedOn':'2014-09-10','on':'%s'}".formatted(type, on)));
  }

  private String entry(String list) {
    String body = ok(officer.get("api/proceedings/" + id + "?asOf=2015-06-01"));
    Matcher found =
        Pattern.compile("\"" + list + "\":\\[\\{\"id\":\"([0-9a-f-]{36})\"").matcher(body);
    assertTrue(found.find(), list + body);
    return found.group(1);
  }

  @Test
  void aHearingTakenBackIsAsIfItHadNeverBeenRecorded() throws SQLException {
    listed("CASE_MANAGEMENT", "2014-09-22");
    List<String> before = answers();
    String hearing = listed("FINAL", "2015-03-09");
    assertNotEquals(before, answers());
    ok(mistake("HEARING", hearing));
    assertEquals(before, answers());
    assertEquals(
        1,
        TestSql.number(
            "kith",
            "select count(*) from court.hearing where id = ? and taken_back_at is not null"
                + " and taken_back_by is not null and taken_back_why = 'Of another family'",
            UUID.fromString(hearing)));
    refused("taken-back", mistake("HEARING", hearing));
    refused(
        "taken-back", post("hearings/" + hearing + "/moves", "{'to':'HELD','on':'2015-03-09'}"));
  }

  @Test
  void theLastAdjournmentTakenBackGivesTheDatesBeforeItAndTakesItsNewDayWithIt() {
    String hearing = listed("FINAL", "2015-02-23");
    List<String> before = answers();
    String moves = "hearings/" + hearing + "/moves";
    String next =
        id(
            post(
                moves,
                "{'to':'ADJOURNED_AND_RE_LISTED','on':'2015-02-20','reasonCode':'LA5',"
                    + "'relistedFor':'2015-04-13','note':'The expert was ill'}"));
    assertNotEquals(before, answers());
    refused("hearing-moved", mistake("HEARING", hearing));
    refused("listed-instead", mistake("HEARING", next));
    ok(post("hearings/" + next + "/moves", "{'to':'HELD','on':'2015-04-13'}"));
    refused("hearing-moved", mistake("MOVE", hearing));
    ok(mistake("MOVE", next));
    ok(mistake("MOVE", hearing));
    assertEquals(before, answers());
    refused("not-moved", mistake("MOVE", hearing));

    ok(post(moves, "{'to':'HELD','on':'2015-02-23'}"));
    assertTrue(
        ok(officer.get("api/proceedings/" + id + "?asOf=2015-06-01"))
            .contains("\"status\":\"HELD\""));
  }

  /** R-COURT-03: limit 1 March 2015, extended to 26 April, and then again without it. */
  @Test
  void anExtensionTakenBackFoldsTheLimitAgain() {
    List<String> before = answers();
    ok(
        post(
            "extensions",
            "{'grantedOn':'2015-02-20','newEnd':'2015-04-26','reason':'TIMETABLE_FOR_CHILD',"
                + "'justification':'An expert is needed'}"));
    assertTrue(String.join("", answers()).contains("\"limit\":\"2015-04-26\""));
    ok(mistake("EXTENSION", entry("extensions")));
    assertEquals(before, answers());
    assertTrue(String.join("", before).contains("\"limit\":\"2015-03-01\""));
  }

  @Test
  void anApplicationAndAPlanTakenBackAreGone() {
    List<String> before = answers();
    ok(post("applications", "{'by':'CAFCASS','madeOn':'2014-09-15','text':'A report'}"));
    ok(post("plans", "{'last':true,'plan':'ADOPTION','on':'2014-09-22','approved':true}"));
    String plan = entry("plans");
    String application = entry("applications");
    ok(mistake("APPLICATION", application));
    ok(mistake("PLAN", plan));
    assertEquals(before, answers());
    refused(
        "taken-back",
        post("applications/" + application + "/decision", "{'on':'2014-09-20','granted':true}"));
    String list = ok(officer.get("api/proceedings/" + id + "/corrections"));
    assertTrue(list.contains("Plan: Adoption"), list);
    assertTrue(list.contains("A report"), list);
    assertTrue(list.contains("Of another family"), list);
    assertTrue(list.indexOf("PLAN") < list.indexOf("APPLICATION"), "the latest first" + list);
  }

  /** R-COURT-01, -02: issued on 1 September, in truth on 8 September; 26 weeks are to 8 March. */
  @Test
  void aWrongDayOfIssueIsPutRightAndEveryDateWithIt() throws SQLException {
    assertTrue(String.join("", answers()).contains("\"limit\":\"2015-03-01\""));
    assertEquals(400, mistake("ISSUE", id).statusCode(), "no submission is known");
    String right = "{'kind':'ISSUE','entry':'%s','issuedOn':'%s','reason':'The stamp says so'}";
    assertEquals(404, post("corrections", right.formatted(child, "2014-09-08")).statusCode());
    ok(post("corrections", right.formatted(id, "2014-09-08")));
    String after = String.join("", answers());
    assertTrue(after.contains("\"limit\":\"2015-03-08\""), after);
    assertFalse(after.contains("2015-03-01"), after);
    assertTrue(ok(officer.get("api/proceedings/" + id + "/corrections")).contains("Day of issue"));
    assertEquals(
        "2014-09-01 The stamp says so",
        TestSql.text(
            "kith",
            "select issued_on || ' ' || why from court.issue_taken_back where proceedings = ?",
            UUID.fromString(id)));
    refused("already-issued", post("issue", "{'issuedOn':'2014-09-01'}"));
    assertEquals(
        400,
        post("corrections", right.formatted(id, "2014-09-09").replace("ISSUE", "CASE"))
            .statusCode());
  }

  /** Opened twice: the second counts for nothing, and the child's own page alone tells of it. */
  @Test
  void aCaseOpenedByMistakeIsInNoAnswerAnyMore() throws SQLException {
    String first = id;
    List<String> before = answers();
    id = opened(child);
    listed("CASE_MANAGEMENT", "2014-09-22");
    ok(post("directions", directed()));
    ok(post("plans", "{'last':true,'plan':'ADOPTION','on':'2014-09-22'}"));
    ok(post("orders", "{'form':'C33','madeOn':'2014-09-22'}"));
    String second = id;
    refused("orders-stand", mistake("CASE", second));
    ok(mistake("ORDER", entry("orders")));
    ok(mistake("CASE", second));
    assertEquals(404, officer.get("api/proceedings/" + second).statusCode());
    assertEquals(404, mistake("CASE", second).statusCode());
    for (String list :
        List.of("proceedings?list=open&", "directions?when=all&", "hearing-delays?")) {
      assertFalse(
          ok(officer.get("api/" + list + "size=500&asOf=2014-09-15")).contains(second), list);
    }
    assertTrue(
        ok(officer.get("api/proceedings/" + second + "/corrections"))
            .contains("A case that was opened by mistake"));
    id = first;
    assertEquals(before, answers());
  }

  private static String directed() {
    return "{'assignee':'LOCAL_AUTHORITY','text':'File the evidence','orderedOn':'2014-09-22',"
        + "'dueOn':'2014-10-20','purpose':'FINAL_EVIDENCE'}";
  }

  /** R-COURT-08: who joins on 1 October has 26 weeks to 31 March, and leaves as if never there. */
  @Test
  void aChildJoinsACaseAndIsTakenOutOfIt() throws SQLException {
    List<String> before = answers();
    UUID sister = TestChildren.born("2014-09-20");
    String joins = "{'children':['%s'],'on':'2014-10-01'}".formatted(sister);
    ok(post("children", joins));
    refused("already-a-party", post("children", joins));
    assertFalse(
        ok(officer.get("api/proceedings/" + id + "?asOf=2014-09-30")).contains("" + sister));
    String joined = ok(officer.get("api/proceedings/" + id + "?asOf=2014-10-08"));
    assertTrue(joined.contains("\"child\":\"" + sister + "\",\"joinedOn\":\"2014-10-01\""), joined);
    assertTrue(joined.contains("\"limit\":\"2015-03-31\""), joined);
    assertTrue(joined.contains("\"limit\":\"2015-03-01\""), joined);
    ok(post("orders", "{'children':['%s'],'form':'C33','madeOn':'2014-10-02'}".formatted(sister)));
    refused("orders-stand", mistake("CHILD", sister.toString()));
    ok(mistake("ORDER", entry("orders")));
    ok(mistake("CHILD", sister.toString()));
    assertEquals(before, answers());
    refused("last-child", mistake("CHILD", child.toString()));
    String list = ok(officer.get("api/proceedings/" + id + "/corrections"));
    assertTrue(list.contains("A child who was no part of the case"), list);
  }

  /** R-COURT-22, -24: neither counted nor listed, and no step of the timeline rests on it. */
  @Test
  void aDirectionTakenBackIsAsIfItHadNeverBeenRecordedWithAllThatBecameOfIt() {
    List<String> before = answers();
    String direction =
        id(
            post(
                "directions",
                "{'assignee':'LOCAL_AUTHORITY','text':'File the evidence','orderedOn':'2014-09-22',"
                    + "'dueOn':'2014-10-20','purpose':'FINAL_EVIDENCE'}"));
    String path = "directions/" + direction;
    List<String> given = answers();
    assertNotEquals(before, given);
    ok(post(path + "/filings", "{'filedOn':'2014-10-24','filedAt':'10:15'}"));
    assertNotEquals(given, answers());
    ok(mistake("FILING", direction));
    assertEquals(given, answers());
    refused("not-filed", mistake("FILING", direction));
    ok(post(path + "/filings", "{'filedOn':'2014-10-20'}"));
    ok(mistake("DIRECTION", direction));
    assertEquals(before, answers());
    refused("taken-back", mistake("DIRECTION", direction));
    refused("taken-back", post(path + "/filings", "{'filedOn':'2014-10-20'}"));
    String list = ok(officer.get("api/proceedings/" + id + "/corrections"));
    assertTrue(list.contains("Direction, Local authority: File the evidence"), list);
    assertTrue(list.contains("Filing, Local authority: File the evidence"), list);
    assertFalse(
        ok(officer.get("api/directions?when=all&size=500&asOf=2015-06-01")).contains(id),
        "nor in the list of all cases");
  }

  /** A direction of which nobody said what it orders gets its step later. */
  @Test
  void aDirectionGetsItsStepOfTheTimelineLater() throws SQLException {
    String given =
        "{'assignee':'LOCAL_AUTHORITY','text':'File the evidence','orderedOn':'2014-09-22',"
            + "'dueOn':'2014-10-20'%s}";
    String whole = id(post("directions", given.formatted(",'purpose':'FINAL_EVIDENCE'")));
    List<String> wanted = steps();
    ok(mistake("DIRECTION", whole));
    String direction = id(post("directions", given.formatted("")));
    assertNotEquals(wanted, steps());
    String path = "api/proceedings/" + id + "/directions/" + direction + "/purpose";
    ok(officer.put(path, "{'purpose':'FINAL_EVIDENCE'}"));
    assertEquals(wanted, steps());
    ok(officer.put(path, "{'purpose':'ASSESSMENT_REPORT'}"));
    assertEquals(
        "none to FINAL_EVIDENCE, FINAL_EVIDENCE to ASSESSMENT_REPORT",
        TestSql.text(
            "kith",
            "select string_agg(details ->> 'from' || ' to ' || (details ->> 'to'), ', ' order by"
                + " at) from app.audit_event where thing_id = ? and action ="
                + " 'direction-purpose-set' and details ->> 'direction' = ?",
            UUID.fromString(id),
            direction));
    ok(post("directions/" + direction + "/beginnings", "{'on':'2014-09-10'}"));
    refused("begun", officer.put(path, "{}"));
  }

  private List<String> steps() {
    return DAYS.stream()
        .map(day -> ok(officer.get("api/children/" + child + "/timeline?asOf=" + day)))
        .toList();
  }

  /** R-COURT-38: brothers whose order ended the application, in one form, and back in one. */
  @Test
  void anOrderThatEndsTheApplicationAndItsEndTakenBackForBothBrothers() throws SQLException {
    UUID brother = TestChildren.born("2012-03-01");
    id = opened(child, brother);
    List<String> before = answers();
    String refused = post("orders", "{'form':'C33','madeOn':'2014-09-22','ends':true}").body();
    assertTrue(refused.contains("interim"), refused);
    ok(post("orders", "{'form':'C32A','madeOn':'2015-01-10','ends':true}"));
    String ended = ok(officer.get("api/proceedings/" + id + "?asOf=2015-06-01"));
    assertEquals(3, ended.split("\"disposedOn\":\"2015-01-10\"", -1).length, ended);
    assertTrue(ended.contains("FINAL_ORDER"), ended);
    List<String> orders = new ArrayList<>();
    Matcher found = Pattern.compile("\"orders\":\\[\\{\"id\":\"([0-9a-f-]{36})\"").matcher(ended);
    while (found.find()) {
      orders.add(found.group(1));
    }
    assertEquals(2, orders.size(), ended);
    ok(mistakes("END", child.toString(), brother.toString()));
    ok(mistakes("ORDER", orders.get(0), orders.get(1)));
    assertEquals(before, answers());
    assertEquals("null", status("2015-06-01"));
    refused("not-ended", mistake("END", child.toString()));
    String list = ok(officer.get("api/proceedings/" + id + "/corrections"));
    assertEquals(3, list.split("End of the application: final order made", -1).length, list);
    assertEquals(
        400,
        mistakes("HEARING", listed("FINAL", "2015-02-23"), UUID.randomUUID().toString())
            .statusCode());
  }

  /** R-COURT-38: the order alone is taken back, and its limit is watched again. */
  @Test
  void theEndGoesWithTheOrderThatEndedTheApplication() throws SQLException {
    List<String> before = answers();
    ok(post("orders", "{'form':'C32A','madeOn':'2015-01-10','ends':true}"));
    ok(mistake("ORDER", entry("orders")));
    assertEquals(before, answers());
    String list = ok(officer.get("api/proceedings/" + id + "/corrections"));
    assertTrue(list.contains("End of the application: final order made"), list);
    assertEquals(
        1,
        TestSql.number(
            "kith",
            "select count(*) from app.audit_event where thing_id = ? and action ="
                + " 'end-taken-back'",
            UUID.fromString(id)));
  }

  /** All or none: of one that does not hold any more nothing of the others goes. */
  @Test
  void aMistakeOfBrothersIsTakenBackForAllOrNone() throws SQLException {
    UUID brother = TestChildren.born("2012-03-01");
    id = opened(child, brother);
    ok(
        post(
            "disposals",
            "{'children':['%s'],'disposedOn':'2015-01-10','decision':'NO_ORDER'}"
                .formatted(child)));
    List<String> before = answers();
    refused("not-ended", mistakes("END", child.toString(), brother.toString()));
    assertEquals(before, answers());
  }

  private HttpResponse<String> mistakes(String kind, String entry, String also) {
    return post(
        "corrections",
        "{'kind':'%s','entry':'%s','also':['%s'],'reason':'Of another family'}"
            .formatted(kind, entry, also));
  }

  private String status(String day) throws SQLException {
    String body =
        Caller.as(PLACEMENT_OFFICER, base).get("api/children/" + child + "?asOf=" + day).body();
    Matcher found = Pattern.compile("\"legalStatus\":\"?(\\w+)").matcher(body);
    return found.find() ? found.group(1) : "null";
  }

  /** R-COURT-39: accommodated by agreement since June; the interim care order was a mistake. */
  @Test
  void anOrderTakenBackGivesTheLegalStatusBackThatHeldBefore() throws SQLException {
    ok(
        officer.post(
            "api/children/" + child + "/legal-status", "{'from':'2014-06-01','code':'V2'}"));
    List<String> before = answers();
    ok(post("orders", "{'form':'C33','madeOn':'2014-09-22'}"));
    assertEquals("C1", status("2014-09-22"));
    ok(mistake("ORDER", entry("orders")));
    assertEquals("V2", status("2014-09-22"));
    assertEquals("V2", status("2015-06-01"));
    assertEquals("V2", status("2014-06-01"));
    assertEquals(before, answers());
  }

  /** The later order first, then the earlier: nothing is guessed, and nothing half done. */
  @Test
  void anOrderOnWhichALaterStatusRestsIsNotTakenBackBeforeIt() throws SQLException {
    ok(post("orders", "{'form':'C33','madeOn':'2014-09-22'}"));
    String interim = entry("orders");
    ok(post("orders", "{'form':'C32A','madeOn':'2015-02-20'}"));
    String care = entry("orders");
    HttpResponse<String> refused = mistake("ORDER", interim);
    refused("status-rests-on-it", refused);
    assertTrue(refused.body().contains("care order"), refused.body());
    assertEquals("C2", status("2015-06-01"));
    assertTrue(ok(officer.get("api/proceedings/" + id + "?asOf=2014-09-22")).contains("C33"));
    ok(mistake("ORDER", care));
    assertEquals("C1", status("2015-06-01"));
    ok(mistake("ORDER", interim));
    assertEquals("null", status("2015-06-01"));
  }

  /** Brothers of one order: of each it is taken back for himself. */
  @Test
  void anOrderIsTakenBackForOneChildAlone() throws SQLException {
    UUID brother = TestChildren.born("2012-03-01");
    id = opened(child, brother);
    ok(post("orders", "{'form':'C33','madeOn':'2014-09-22'}"));
    String body = ok(officer.get("api/proceedings/" + id + "?asOf=2015-06-01"));
    Matcher own =
        Pattern.compile("\"child\":\"" + child + "\".*?\"orders\":\\[\\{\"id\":\"([0-9a-f-]{36})\"")
            .matcher(body);
    assertTrue(own.find(), body);
    ok(mistake("ORDER", own.group(1)));
    assertEquals("null", status("2014-09-22"));
    child = brother;
    assertEquals("C1", status("2014-09-22"));
  }

  /** The order was recorded for a duplicate; the record carries it, and is set right. */
  @Test
  void anOrderOfADuplicateIsTakenBackForTheRecord() throws SQLException {
    ok(post("orders", "{'form':'C33','madeOn':'2014-09-22'}"));
    UUID record = TestChildren.born("2010-05-01");
    ok(
        Caller.as(PLACEMENT_OFFICER, base)
            .post("api/children/" + child + "/merge", "{'into':'%s'}".formatted(record)));
    child = record;
    assertEquals("C1", status("2014-09-22"));
    ok(mistake("ORDER", entry("orders")));
    assertEquals("null", status("2014-09-22"));
  }

  @Test
  void onlyACourtOfficerTakesBackWithAReasonAndWhatTheySaw() throws SQLException {
    String path = "api/proceedings/" + id + "/corrections";
    String body =
        "{'kind':'HEARING','entry':'%s','reason':'Twice'}".formatted(listed("FINAL", "2015-02-23"));
    assertEquals(403, Caller.as(PLACEMENT_OFFICER, base).post(path, body).statusCode());
    assertEquals(409, officer.post(path, body, "If-Match", "\"0\"").statusCode());
    assertEquals(400, officer.post(path, body.replace("Twice", " ")).statusCode());
    assertEquals(404, mistake("ORDER", UUID.randomUUID().toString()).statusCode());
    ok(officer.post(path, body));
    assertEquals(
        0,
        TestSql.number(
            "kith",
            "select count(*) from app.audit_event where thing_id = ? and details::text like"
                + " '%Twice%'",
            UUID.fromString(id)));
    assertFalse(ok(Caller.as(PLACEMENT_OFFICER, base).get(path)).isEmpty());
  }
}
