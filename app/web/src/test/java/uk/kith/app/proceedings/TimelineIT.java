package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.ADMINISTRATOR;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.HarnessTimelineSteps;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/** A child's timeline over HTTP, from the gateway to the order of the route. */
@ArquillianTest
@RunAsClient
class TimelineIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String child;

  @BeforeEach
  void aChild() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    child = TestChildren.born("2010-05-01").toString();
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }

  private String on(String day) {
    return ok(200, officer.get("api/children/" + child + "/timeline?asOf=" + day)).body();
  }

  private JsonObject json(String day) {
    return Json.createReader(new StringReader(on(day))).readObject();
  }

  private JsonObject step(String day, String code) {
    return json(day).getJsonArray("steps").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("step").equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " in " + on(day)));
  }

  private String issued() {
    return id(
        ok(
            201,
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'2014-09-01','children':['%s']}".formatted(child))));
  }

  private String post(String proceedings, String what, int status, String body) {
    return ok(status, officer.post("api/proceedings/" + proceedings + "/" + what, body)).body();
  }

  private String hearing(String proceedings, String type, String listed, String on) {
    return id(
        ok(
            201,
            officer.post(
                "api/proceedings/" + proceedings + "/hearings",
                "{'type':'%s','listedOn':'%s','on':'%s'}".formatted(type, listed, on))));
  }

  private void decided() {
    ok(
        201,
        officer.post(
            "api/gateway-decisions",
            "{'metOn':'2014-08-18','children':[{'child':'%s','outcome':'ISSUE'}]}"
                .formatted(child)));
  }

  /**
   * R-COURT-37: what is recorded of the application, and the end of care by adoption, for who may
   * see the old record; to the court officer it is absent from then on.
   */
  @Test
  void theEndOfCareByAdoptionIsTheAdoptionOrder() throws SQLException {
    ok(
        204,
        officer.post(
            "api/children/" + child + "/routes/plans", "{'on':'2014-03-03','primary':'ADOPTION'}"));
    ok(
        204,
        officer.post(
            "api/children/" + child + "/routes/steps",
            "{'step':'ADOPTION_APPLIED','on':'2014-06-02'}"));
    issued();
    ok(
        201,
        Caller.as(PLACEMENT_OFFICER, base)
            .post(
                "api/placements/recorded",
                "{'child':'%s','start':'2014-01-06','type':'U6','end':'2014-11-21','rec':'E12'}"
                    .formatted(child)));
    ok(404, officer.get("api/children/" + child + "/timeline?asOf=2014-11-21"));
    officer = Caller.as(PANEL_ADVISER, base);
    assertFalse(step("2014-11-20", "ADOPTION_ORDER").containsKey("done"));
    assertEquals("2014-11-21", step("2014-11-21", "ADOPTION_ORDER").getString("done"));
  }

  /** R-COURT-01, R-COURT-11, R-COURT-14: issued on 1 September 2014. */
  @Test
  void stepsComeFromEverythingThatIsRecorded() {
    decided();
    String id = issued();
    JsonObject gateway = step("2014-09-10", "GATEWAY");
    assertEquals("2014-08-18", gateway.getString("done"));
    assertEquals("R-PRE-01", gateway.getString("rule"));
    assertFalse(gateway.containsKey("proceedings"), gateway.toString());
    JsonObject management = step("2014-09-10", "CASE_MANAGEMENT");
    assertEquals("DUE", management.getString("status"));
    assertEquals("2014-09-24", management.getString("due"));
    assertEquals(14, management.getInt("days"));
    assertEquals(id, management.getString("proceedings"));
    assertEquals("LATE", step("2014-09-30", "CASE_MANAGEMENT").getString("status"));
    assertEquals("2015-01-18", step("2014-09-10", "ISSUES_RESOLUTION").getString("due"));
    assertEquals("2015-03-01", step("2014-09-10", "FINAL_ORDER").getString("due"));
    assertEquals("NOT_KNOWN", step("2014-09-10", "PERMANENT_ORDER").getString("status"));
    JsonObject next = json("2014-09-10").getJsonObject("next");
    assertEquals("CASE_MANAGEMENT", next.getString("step"), "to be listed");
    assertEquals("LEGAL", next.getString("whose"));
    assertEquals("2014-09-24", next.getString("by"), "R-COURT-11");
  }

  /** Twelve weeks of assessment, ten working days of evidence and five of answers. */
  @Test
  void planningBackFromAFinalHearingTellsWhenEverythingMustBe() {
    String id = issued();
    hearing(id, "CASE_MANAGEMENT", "2014-09-02", "2014-09-18");
    hearing(id, "FINAL", "2014-09-18", "2015-02-23");
    JsonObject plan = json("2014-10-01").getJsonObject("toMeetFinalHearing");
    assertEquals("2015-02-23", plan.getString("on"));
    assertTrue(plan.getBoolean("listed"));
    String steps = plan.getJsonArray("steps").toString();
    assertTrue(steps.contains("\"step\":\"ASSESSMENT\""), steps);
    assertTrue(steps.contains("\"step\":\"REPORT\""), steps);
    assertTrue(steps.contains("\"step\":\"EVIDENCE\""), steps);
  }

  /** R-COURT-01, -16: issued on 1 September 2014, so that the limit is 1 March 2015. */
  @Test
  void withoutAFinalHearingPlanningGoesBackFromTheLimit() {
    issued();
    JsonObject plan = json("2014-10-01").getJsonObject("toMeetFinalHearing");
    assertEquals("2015-03-01", plan.getString("on"));
    assertFalse(plan.getBoolean("listed"));
    assertFalse(plan.getBoolean("onIsProvisional"));
    String steps = plan.getJsonArray("steps").toString();
    assertTrue(steps.contains("\"step\":\"EVIDENCE\""), steps);
  }

  @Test
  void aDirectionTellsItsStepAndWhenTheAssessmentBegan() {
    String id = issued();
    String direction =
        id(
            ok(
                201,
                officer.post(
                    "api/proceedings/" + id + "/directions",
                    ("{'assignee':'LOCAL_AUTHORITY','text':'File the assessment of Ms Quarrelle',"
                        + "'orderedOn':'2014-09-18','dueOn':'2014-12-11',"
                        + "'purpose':'ASSESSMENT_REPORT'}"))));
    assertEquals("2014-12-11", step("2014-10-01", "REPORT").getString("due"));
    post(id, "directions/" + direction + "/beginnings", 200, "{'on':'2014-09-25'}");
    assertEquals("2014-09-25", step("2014-10-01", "ASSESSMENT").getString("done"));
    assertFalse(step("2014-09-24", "ASSESSMENT").containsKey("done"));
    assertFalse(on("2014-10-01").contains("Quarrelle"), "no step names anybody");
    String other =
        id(
            ok(
                201,
                officer.post(
                    "api/proceedings/" + id + "/directions",
                    ("{'assignee':'CAFCASS','text':'File the analysis',"
                        + "'orderedOn':'2014-09-18','dueOn':'2014-12-11'}"))));
    post(id, "directions/" + other + "/beginnings", 409, "{'on':'2014-09-25'}");
  }

  @Test
  void theOrderThatWasMadeIsTheEndOfTheWayWhateverWasPlanned() {
    ok(
        204,
        officer.post(
            "api/children/" + child + "/routes/plans",
            "{'on':'2014-10-06','primary':'LONG_TERM_FOSTERING'}"));
    String id = issued();
    assertFalse(step("2015-02-15", "CARE_ORDER").containsKey("done"));
    HttpResponse<String> made =
        officer.post(
            "api/proceedings/" + id + "/orders",
            "{'form':'C43A','madeOn':'2015-02-16','accept':['R-SGO-02'],"
                + "'reason':'The report is with the court'}");
    assertTrue(made.statusCode() < 300, made.body());
    assertEquals("2015-02-16", step("2015-02-16", "SPECIAL_GUARDIANSHIP_ORDER").getString("done"));
    assertFalse(on("2015-02-16").contains("CARE_ORDER"));
    assertTrue(
        json("2015-02-16").containsKey("next"), "nobody recorded that the application ended");
  }

  /** R-DATE-06. */
  @Test
  void whatTakesEffectLaterChangesNoEarlierAnswer() {
    decided();
    String id = issued();
    String management = hearing(id, "CASE_MANAGEMENT", "2014-09-02", "2014-09-18");
    String before = on("2014-09-10");
    post(id, "hearings/" + management + "/moves", 201, "{'to':'HELD','on':'2014-09-18'}");
    hearing(id, "FINAL", "2014-09-18", "2015-04-13");
    post(
        id,
        "directions",
        201,
        ("{'assignee':'LOCAL_AUTHORITY','text':'File the assessment','orderedOn':'2014-09-18',"
            + "'dueOn':'2014-12-11','purpose':'ASSESSMENT_REPORT'}"));
    ok(
        204,
        officer.post(
            "api/children/" + child + "/routes/plans", "{'on':'2014-11-03','primary':'ADOPTION'}"));
    post(
        id,
        "extensions",
        200,
        ("{'grantedOn':'2015-02-02','newEnd':'2015-04-26','reason':'TIMETABLE_FOR_CHILD',"
            + "'justification':'Needed','welfare':'Considered','conduct':'Considered'}"));
    post(id, "disposals", 200, "{'disposedOn':'2015-04-13','decision':'FINAL_ORDER'}");
    ok(
        201,
        officer.post(
            "api/pre-proceedings",
            "{'startedOn':'2016-01-04','children':['%s']}".formatted(child)));
    assertEquals(before, on("2014-09-10"));
    assertEquals("2015-04-13", step("2015-05-01", "FINAL_ORDER").getString("done"));
    assertEquals("2015-04-26", step("2015-03-10", "FINAL_ORDER").getString("due"));
    assertTrue(on("2014-11-03").contains("ADOPTION_ORDER"));
    assertFalse(on("2014-11-02").contains("ADOPTION_ORDER"));
    assertTrue(on("2016-01-04").contains("PRE_PROCEEDINGS_END"));
  }

  @Test
  void specialGuardianshipHasItsStepsAndNeverTheCarersName() {
    String id =
        id(
            ok(
                201,
                officer.post(
                    "api/guardianship-cases",
                    ("{'child':'%s','kind':'SPECIAL_GUARDIANSHIP','carer':'Aunt Quarrelle',"
                            + "'foster':false,'relative':true,'on':'2014-08-01'}")
                        .formatted(child))));
    ok(
        204,
        officer.post(
            "api/guardianship-cases/" + id + "/steps",
            "{'step':'NOTICE_GIVEN','on':'2014-09-15'}"));
    JsonObject report = step("2014-09-30", "GUARDIANSHIP_REPORT");
    assertEquals("2014-12-15", report.getString("due"), "R-SGO-05");
    assertEquals(
        "2014-12-15", step("2014-09-30", "SPECIAL_GUARDIANSHIP_ORDER").getString("earliest"));
    assertFalse(on("2014-09-30").contains("Quarrelle"));
    assertEquals(0, json("2014-07-31").getJsonArray("steps").size(), "before the case");
  }

  @Test
  void otherModulesAddTheirSteps() throws SQLException {
    UUID chosen =
        UUID.fromString(HarnessTimelineSteps.PREFIX + UUID.randomUUID().toString().substring(8));
    child = TestChildren.born(chosen, "2012-05-01").toString();
    String id = issued();
    ok(
        204,
        officer.post(
            "api/children/" + child + "/routes/plans", "{'on':'2014-11-03','primary':'ADOPTION'}"));
    ok(
        204,
        officer.post(
            "api/children/" + child + "/routes/steps",
            "{'step':'ADOPTION_DECIDED','on':'2014-11-10'}"));
    post(id, "disposals", 200, "{'disposedOn':'2015-03-02','decision':'FINAL_ORDER'}");
    assertEquals("2014-11-10", step("2015-04-01", "ADOPTION_DECISION").getString("done"));
    assertEquals("2015-04-01", step("2015-04-07", "LINK").getString("done"));
    assertEquals("2015-04-29", step("2015-04-07", "PLACED").getString("earliest"));
    assertEquals("2015-07-08", step("2015-04-07", "ADOPTION_APPLICATION").getString("earliest"));
    assertEquals("PLACED", json("2015-04-07").getJsonObject("next").getString("step"));
    assertFalse(step("2015-03-31", "LINK").containsKey("done"), "not done on that day");
  }

  /** R-ADOPT-30, R-DATE-06: the plan still says adoption, and nothing is to be applied for. */
  @Test
  void aDecisionThatWasReversedIsNoDecision() {
    issued();
    String steps = "api/children/" + child + "/routes/steps";
    ok(
        204,
        officer.post(
            "api/children/" + child + "/routes/plans", "{'on':'2014-11-03','primary':'ADOPTION'}"));
    ok(204, officer.post(steps, "{'step':'ADOPTION_DECIDED','on':'2014-11-10'}"));
    String before = on("2014-12-01");
    assertEquals("2014-11-10", step("2014-12-01", "ADOPTION_DECISION").getString("done"));
    ok(204, officer.post(steps, "{'step':'ADOPTION_DECISION_REVERSED','on':'2014-12-08'}"));
    assertEquals(before, on("2014-12-01"));
    assertFalse(step("2014-12-08", "ADOPTION_DECISION").containsKey("done"));
    ok(204, officer.post(steps, "{'step':'ADOPTION_DECIDED','on':'2015-01-05'}"));
    assertEquals("2015-01-05", step("2015-01-05", "ADOPTION_DECISION").getString("done"));
  }

  /** R-COURT-33, R-COURT-35: no family is sought once adoption is ruled out. */
  @Test
  void afterThePlacementOrderAFamilyIsSoughtUntilThePlanTurnsAway() {
    String id = issued();
    String steps = "api/children/" + child + "/routes/steps";
    ok(204, officer.post(steps, "{'step':'ADOPTION_DECIDED','on':'2014-11-10'}"));
    post(id, "orders", 200, "{'form':'A70','madeOn':'2015-03-02','ends':true}");
    assertEquals("2015-03-02", step("2015-03-02", "PLACEMENT_ORDER").getString("done"));
    assertTrue(on("2015-03-02").contains("PLACING_UNTOLD"), on("2015-03-02"));
    assertFalse(
        step("2015-03-02", "ADOPTION_APPLICATION").containsKey("earliest"),
        "it is counted from the move to adopters, of whom this role is not told");
    ok(
        204,
        officer.put(
            "api/children/" + child + "/routes/ADOPTION",
            "{'status':'RULED_OUT','on':'2015-04-01','reason':'No family was found'}"));
    assertTrue(on("2015-03-31").contains("PLACING_UNTOLD"), on("2015-03-31"));
    assertFalse(on("2015-04-01").contains("PLACING_UNTOLD"), on("2015-04-01"));
  }

  @Test
  void whoMayNotSeeTheChildFindsNothing() throws SQLException {
    issued();
    assertEquals(404, officer.get("api/children/" + UUID.randomUUID() + "/timeline").statusCode());
    TestSql.update(
        "kith",
        "update placements.child set authority = 'E08000019' where id = ?",
        UUID.fromString(child));
    assertEquals(404, officer.get("api/children/" + child + "/timeline").statusCode());
    String path = "api/children/" + child + "/timeline";
    assertEquals(403, Caller.as(COMMISSIONER, base).get(path).statusCode());
    assertEquals(403, Caller.as(ADMINISTRATOR, base).get(path).statusCode());
    assertEquals(404, Caller.as(PLACEMENT_OFFICER, base).get(path).statusCode());
  }

  @Test
  void aChildWithNothingRecordedHasNoSteps() {
    JsonObject nothing = json("2014-09-30");
    assertEquals(0, nothing.getJsonArray("steps").size());
    assertFalse(nothing.containsKey("next"));
  }
}
