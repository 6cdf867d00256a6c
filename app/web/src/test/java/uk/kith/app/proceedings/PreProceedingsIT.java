package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.ADMINISTRATOR;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;

/** R-PRE-01 to R-PRE-13 from request to row and back. */
@ArquillianTest
@RunAsClient
class PreProceedingsIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String one;
  private String two;

  @BeforeEach
  void twoChildren() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    one = TestChildren.born("2010-05-01").toString();
    two = TestChildren.born("2007-05-01").toString();
  }

  private String started() {
    return id(
        ok(
            201,
            officer.post(
                "api/pre-proceedings",
                "{'startedOn':'2014-06-02','children':['%s','%s']}".formatted(one, two))));
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }

  private HttpResponse<String> post(String id, String what, String body, String... headers) {
    return officer.post("api/pre-proceedings/" + id + "/" + what, body, headers);
  }

  private JsonObject child(String id, String child, String day) {
    HttpResponse<String> answer =
        ok(200, officer.get("api/pre-proceedings/" + id + "?asOf=" + day));
    return json(answer).getJsonArray("children").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("child").equals(child))
        .findFirst()
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static String at(JsonObject child, String field) {
    return child.getJsonObject("standing").getString(field);
  }

  /** 2 June 2014 + 112 days; five working days later; 84 days after it is 25 August. */
  @Test
  void sixteenWeeksFollowFromTheMeeting() {
    JsonObject child = child(started(), one, "2014-08-25");
    assertEquals(13, child.getInt("week"));
    assertEquals("2014-09-22", at(child, "limit"));
    assertEquals("AMBER", at(child, "light"));
    assertEquals("STARTED", at(child, "stage"));
    assertTrue(
        child.toString().contains("\"letterBy\":{\"date\":\"2014-06-09\""), child.toString());
    assertTrue(child.toString().contains("R-PRE-03"), child.toString());
  }

  @Test
  void aGatewayMeetingDecidesForEachChildAndStartsForThoseWhoStart() {
    JsonObject decided =
        json(
            ok(
                201,
                officer.post(
                    "api/gateway-decisions",
                    ("{'metOn':'2014-06-02','note':'siblings apart',"
                            + "'children':[{'child':'%s','outcome':'START_PRE_PROCEEDINGS',"
                            + "'previousPreProceedings':1,'previousCareProceedings':0},"
                            + "{'child':'%s','outcome':'CONTINUE'}]}")
                        .formatted(one, two))));
    String id = decided.getString("preProceedings");
    String body = ok(200, officer.get("api/pre-proceedings/" + id)).body();
    assertTrue(body.contains(one), body);
    assertFalse(body.contains(two), body);
    JsonObject previous = child(id, one, "2014-09-30").getJsonObject("previous");
    assertEquals(1, previous.getInt("statedPreProceedings"), "R-PRE-10");
    assertEquals(0, previous.getInt("heldPreProceedings"));
  }

  @Test
  void whatIsRecordedForOneChildChangesNoOther() {
    String id = started();
    JsonObject before = child(id, two, "2014-09-30");
    ok(
        200,
        post(
            id,
            "letters",
            "{'children':['%s'],'sentOn':'2014-06-06','offerIncluded':true}".formatted(one)));
    ok(
        200,
        post(
            id,
            "outcomes",
            "{'children':['%s'],'outcome':'STEP_DOWN','on':'2014-07-01'}".formatted(one)));
    assertEquals("STEPPED_DOWN", at(child(id, one, "2014-09-30"), "stage"));
    assertEquals(before, child(id, two, "2014-09-30"), "R-PRE-09");
    String list = ok(200, officer.get("api/pre-proceedings?asOf=2014-09-30&size=500")).body();
    assertTrue(list.contains(two), list);
    assertFalse(list.contains(one), list);
  }

  @Test
  void stepsLeadFromStageToStageAndACorrectionReplaces() {
    String id = started();
    ok(200, post(id, "letters", "{'sentOn':'2014-06-06','offerIncluded':false}"));
    ok(200, post(id, "letters", "{'sentOn':'2014-06-12','offerIncluded':true}"));
    JsonObject corrected = child(id, one, "2014-06-20");
    assertEquals(1, corrected.getJsonArray("steps").size(), corrected.toString());
    assertTrue(corrected.toString().contains("was sent on 12 June 2014"), corrected.toString());
    assertFalse(corrected.toString().contains("R-PRE-13"), corrected.toString());
    ok(200, post(id, "meetings", "{'on':'2014-06-20'}"));
    ok(200, post(id, "reviews", "{'on':'2014-07-28'}"));
    ok(200, post(id, "meetings", "{'on':'2014-08-20','further':true}"));
    assertEquals("REVIEWED", at(child(id, one, "2014-09-30"), "stage"));
    assertEquals("MET", at(child(id, one, "2014-07-27"), "stage"));
  }

  @Test
  void whatCannotFollowIsRefused() {
    String id = started();
    ok(400, post(id, "letters", "{'sentOn':'2014-06-01'}"));
    ok(409, post(id, "meetings", "{'on':'2014-06-20','further':true}"));
    ok(200, post(id, "outcomes", "{'outcome':'ISSUE','on':'2014-08-01'}"));
    HttpResponse<String> ended = ok(409, post(id, "reviews", "{'on':'2014-09-01'}"));
    assertTrue(ended.body().contains("ended"), ended.body());
    HttpResponse<String> named =
        ok(409, post(id, "reviews", "{'children':['%s'],'on':'2014-09-01'}".formatted(one)));
    assertTrue(named.body().contains("cannot follow: to issue"), named.body());
  }

  @Test
  void aChildIsInOnePreProceedingsAtATime() {
    String id = started();
    HttpResponse<String> second =
        ok(
            409,
            officer.post(
                "api/pre-proceedings",
                "{'startedOn':'2014-07-01','children':['%s']}".formatted(one)));
    assertTrue(second.body().contains("in-pre-proceedings"), second.body());
    ok(200, post(id, "outcomes", "{'outcome':'STEP_DOWN','on':'2014-07-01'}"));
    String again =
        id(
            ok(
                201,
                officer.post(
                    "api/pre-proceedings",
                    "{'startedOn':'2014-09-01','children':['%s']}".formatted(one))));
    assertEquals(
        1, child(again, one, "2014-09-30").getJsonObject("previous").getInt("heldPreProceedings"));
  }

  @Test
  void theMeetingOfTheFamilyIsRecordedAsItStands() {
    String id = started();
    ok(400, post(id, "family-meetings", "{'offeredOn':'2014-06-06'}"));
    ok(200, post(id, "family-meetings", "{'offeredOn':'2014-06-06','offeredTo':'the mother'}"));
    ok(
        200,
        post(
            id,
            "family-meetings",
            "{'offeredOn':'2014-06-06','offeredTo':'the mother','accepted':true}"));
    officer.post(
        "api/proceedings",
        "{'kind':'CARE','issuedOn':'2014-09-01','children':['%s']}".formatted(one));
    JsonObject child = child(id, one, "2014-09-30");
    assertEquals("2014-09-01", child.getString("appliedOn"));
    assertTrue(
        child.toString().contains("\"rule\":\"R-PRE-12\",\"severity\":\"WARNING\""),
        child.toString());
    assertFalse(child.toString().contains("R-PRE-11"), child.toString());
    assertFalse(child(id, two, "2014-09-30").toString().contains("R-PRE-12"), "not of the other");
  }

  /** R-PRE-04: page, list and the child's way say that the application ended them; hers alone. */
  @Test
  void anApplicationEndsThemForTheChildThatItIsAbout() {
    String id = started();
    ok(
        201,
        officer.post(
            "api/proceedings",
            "{'kind':'CARE','submittedOn':'2014-06-04','issuedOn':'2014-06-05','children':['%s']}"
                .formatted(one)));
    JsonObject applied = child(id, one, "2014-06-06");
    assertEquals("2014-06-04", applied.getString("appliedOn"));
    assertEquals("2014-06-04", applied.getString("endedOn"));
    assertEquals("ISSUE", at(applied, "stage"));
    assertFalse(applied.getJsonObject("standing").toString().contains("SEND_LETTER"));
    assertTrue(applied.toString().contains("R-PRE-04"), applied.toString());
    assertEquals("SEND_LETTER", next(child(id, two, "2014-06-06")), "the other child's is open");
    assertEquals("SEND_LETTER", next(child(id, one, "2014-06-03")), "not before it was made");
    String open =
        ok(200, officer.get("api/pre-proceedings?list=CURRENT&asOf=2014-06-06&size=500")).body();
    assertTrue(open.contains(two) && !open.contains(one), open);
    ok(200, post(id, "letters", "{'sentOn':'2014-06-06','offerIncluded':true}"));
    assertEquals("STARTED", at(child(id, two, "2014-06-03"), "stage"));
    assertEquals("LETTER_SENT", at(child(id, two, "2014-06-06"), "stage"), "all who go on");
    assertFalse(child(id, one, "2014-06-06").toString().contains("LETTER"), "she does not");
    ok(
        200,
        post(
            id,
            "outcomes",
            "{'children':['%s'],'outcome':'ISSUE','on':'2014-06-03'}".formatted(one)));
    JsonObject recorded = child(id, one, "2014-06-06");
    assertEquals("2014-06-03", recorded.getString("endedOn"));
    assertFalse(recorded.toString().contains("R-PRE-04"), recorded.toString());
  }

  @Test
  void daysToIssueAreThoseOfEachChild() {
    String decide =
        "{'metOn':'2014-08-20','children':[{'child':'%s','outcome':'ISSUE'},"
            + "{'child':'%s','outcome':'ISSUE'}]}";
    ok(201, officer.post("api/gateway-decisions", decide.formatted(one, two)));
    officer.post(
        "api/proceedings",
        "{'kind':'CARE','issuedOn':'2014-09-01','children':['%s']}".formatted(one));
    String list = ok(200, officer.get("api/gateway-decisions?asOf=2014-09-30&size=500")).body();
    assertTrue(decision(list, one).contains("\"issuedOn\":\"2014-09-01\",\"days\":12"), list);
    assertTrue(decision(list, two).contains("\"days\":41"), list);
    String waiting =
        ok(
                200,
                officer.get(
                    "api/gateway-decisions?list=WAITING_FOR_ISSUE&asOf=2014-09-30&size=500"))
            .body();
    assertTrue(waiting.contains(two) && !waiting.contains(one), waiting);
    JsonObject figures =
        json(ok(200, officer.get("api/gateway-decisions/figures?asOf=2014-09-30")));
    assertEquals("2013-10-01", figures.getString("first"));
    assertTrue(figures.getJsonObject("daysToIssue").getInt("issued") >= 1, figures.toString());
  }

  /** R-PRE-01, R-PRE-04: page, list and the child's way say the same of what it decided. */
  @Test
  void theGatewaysDecisionToIssueIsTheOutcomeUntilItIsTakenBack() {
    String id = started();
    assertEquals("DECIDE", next(child(id, one, "2014-09-30")));
    ok(
        201,
        officer.post(
            "api/gateway-decisions",
            "{'metOn':'2014-09-29','children':[{'child':'%s','outcome':'ISSUE'}]}".formatted(one)));
    JsonObject decided = child(id, one, "2014-09-30");
    assertEquals("APPLY", next(decided));
    assertEquals("2014-09-29", decided.getString("endedOn"));
    assertFalse(decided.toString().contains("no outcome"), decided.toString());
    assertEquals("DECIDE", next(child(id, two, "2014-09-30")), "the other child's is open");
    assertEquals("DECIDE", next(child(id, one, "2014-09-28")), "not before it met");
    String list =
        ok(200, officer.get("api/pre-proceedings?list=TO_ISSUE&asOf=2014-09-30&size=500")).body();
    assertTrue(list.contains(one) && !list.contains(two), list);
    String way = "api/children/" + one + "/timeline?asOf=2014-09-30";
    assertTrue(ok(200, officer.get(way)).body().contains("Apply to the court"));
    String corrections = "api/children/" + one + "/gateway-decisions/corrections";
    String entry = officer.get(corrections).body().replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
    ok(
        200,
        officer.post(corrections, "{'entries':['%s'],'reason':'Another family'}".formatted(entry)));
    assertEquals("DECIDE", next(child(id, one, "2014-09-30")));
    String after =
        ok(200, officer.get("api/pre-proceedings?list=TO_ISSUE&asOf=2014-09-30&size=500")).body();
    assertFalse(after.contains(one), after);
  }

  private static String next(JsonObject child) {
    return child.getJsonObject("standing").getJsonObject("next").getString("what");
  }

  private static String decision(String list, String child) {
    return json(list).getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("child").equals(child))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private static JsonObject json(String body) {
    return Json.createReader(new StringReader(body)).readObject();
  }

  @Test
  void aDecisionRecordedAgainIsCorrectedUnlessItStarted() {
    String body = "{'metOn':'2014-08-20','children':[{'child':'%s','outcome':'%s'}]}";
    ok(201, officer.post("api/gateway-decisions", body.formatted(one, "UNKNOWN")));
    ok(201, officer.post("api/gateway-decisions", body.formatted(one, "START_PRE_PROCEEDINGS")));
    String list = officer.get("api/gateway-decisions?asOf=2014-09-30&size=500").body();
    assertTrue(decision(list, one).contains("START_PRE_PROCEEDINGS"), list);
    assertEquals(2, list.split(one, -1).length, "stands once");
    ok(409, officer.post("api/gateway-decisions", body.formatted(one, "CONTINUE")));
  }

  @Test
  void anUnbornChildMayBeInPreProceedings() throws SQLException {
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    LocalDate due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(60);
    String unborn = id(ok(201, placements.post("api/children", "{'dueDate':'%s'}".formatted(due))));
    String id =
        id(
            ok(
                201,
                officer.post(
                    "api/pre-proceedings",
                    "{'startedOn':'2014-09-01','children':['%s']}".formatted(unborn))));
    assertEquals(5, child(id, unborn, "2014-09-30").getInt("week"));
  }

  @Test
  void preProceedingsOfAChildFollowItIntoItsRecord() throws SQLException {
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    String id = started();
    String record = id(placements.post("api/children", "{'age':4}"));
    ok(204, placements.post("api/children/" + one + "/merge", "{'into':'" + record + "'}"));
    String body = ok(200, officer.get("api/pre-proceedings/" + id)).body();
    assertTrue(body.contains(record) && !body.contains(one), body);
    HttpResponse<String> both =
        ok(409, placements.post("api/children/" + record + "/merge", "{'into':'" + two + "'}"));
    assertTrue(both.body().contains("both-in-pre-proceedings"), both.body());
  }

  @Test
  void whoeverComesTooLateIsToldSo() {
    String id = started();
    ok(200, post(id, "letters", "{'sentOn':'2014-06-06'}", "If-Match", "1"));
    HttpResponse<String> late =
        ok(409, post(id, "letters", "{'sentOn':'2014-06-07'}", "If-Match", "1"));
    assertTrue(late.body().contains("version-moved-on"), late.body());
  }

  @Test
  void onlyCourtOfficersRecordAndWhoReadsNoChildrenReadsNothing() throws SQLException {
    String id = started();
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    ok(200, placements.get("api/pre-proceedings/" + id));
    ok(403, placements.post("api/pre-proceedings/" + id + "/reviews", "{'on':'2014-07-28'}"));
    ok(403, placements.post("api/gateway-decisions", "{}"));
    for (Caller other :
        new Caller[] {Caller.as(COMMISSIONER, base), Caller.as(ADMINISTRATOR, base)}) {
      ok(403, other.get("api/pre-proceedings"));
      ok(403, other.get("api/pre-proceedings/" + id));
      ok(403, other.get("api/gateway-decisions"));
      ok(403, other.get("api/gateway-decisions/figures"));
    }
    ok(404, officer.get("api/pre-proceedings/" + one));
    ok(404, officer.get("api/pre-proceedings/" + id + "?asOf=2014-06-01"));
  }
}
