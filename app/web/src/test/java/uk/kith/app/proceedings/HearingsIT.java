package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

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
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/**
 * Hearings, directions, orders and plans from request to row and back: R-COURT-16 to -22, -24, -25,
 * -38 to -41.
 */
@ArquillianTest
@RunAsClient
class HearingsIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String child;
  private String id;

  @BeforeEach
  void proceedings() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    child = TestChildren.born("2010-05-01").toString();
    id =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'2014-09-01','children':['%s'],'caseNumber':'SE14C2%1$.8s'}"
                    .formatted(child)));
  }

  private HttpResponse<String> post(String path, String body) {
    return officer.post("api/proceedings/" + id + "/" + path, body);
  }

  private String listed(String type, String on) {
    HttpResponse<String> listed =
        post(
            "hearings",
            "{'type':'%s','listedOn':'2014-09-10','on':'%s','at':'10:30:00'}".formatted(type, on));
    assertEquals(201, listed.statusCode(), listed.body());
    return id(listed);
  }

  private String on(String day) {
    HttpResponse<String> answer = officer.get("api/proceedings/" + id + "?asOf=" + day);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private boolean isIn(String list, String day) {
    HttpResponse<String> answer =
        officer.get("api/proceedings?list=" + list + "&size=500&asOf=" + day);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().contains(id);
  }

  /** R-COURT-17: limit 1 March 2015; week 20 is the seven days from 12 January 2015. */
  @Test
  void missingATimetableAndBeingAtRiskAreTwoLists() {
    assertFalse(isIn("missing-timetable", "2015-01-11"));
    assertTrue(isIn("missing-timetable", "2015-01-12"));
    assertFalse(isIn("at-risk", "2015-01-12"));

    listed("FINAL", "2015-03-02");
    assertFalse(isIn("missing-timetable", "2015-01-12"));
    assertTrue(isIn("at-risk", "2015-01-12"));
    String body = on("2015-01-12");
    assertTrue(body.contains("\"track\":\"LISTED_AFTER_LIMIT\""), body);
    assertTrue(body.contains("R-COURT-16"), body);
    assertTrue(
        body.contains(
            "\"finalHearing\":{\"type\":\"FINAL\",\"on\":\"2015-03-02\",\"endsOn\":\"2015-03-02\"}"),
        body);
    assertTrue(body.contains("\"at\":\"10:30:00\""), body);
  }

  /** R-COURT-19, -20, -21: adjourned, it never counts as held, and the new day follows it. */
  @Test
  void anAdjournedHearingIsNotHeldAndItsNewDayFollows() {
    String hearing = listed("CASE_MANAGEMENT", "2014-09-22");
    HttpResponse<String> without =
        post("hearings/" + hearing + "/moves", "{'to':'ADJOURNED','on':'2014-09-22'}");
    assertEquals(400, without.statusCode(), without.body());
    HttpResponse<String> moved =
        post(
            "hearings/" + hearing + "/moves",
            "{'to':'ADJOURNED_AND_RE_LISTED','on':'2014-09-22','reasonCode':'LA5',"
                + "'relistedFor':'2014-10-06'}");
    assertEquals(201, moved.statusCode(), moved.body());
    String next = id(moved);
    String body = on("2014-09-30");
    assertTrue(body.contains("\"stage\":\"ISSUED\""), body);
    assertTrue(body.contains("\"reason\":\"LA5\""), body);
    assertTrue(body.contains("\"follows\":\"" + hearing + "\""), body);

    HttpResponse<String> again =
        post("hearings/" + hearing + "/moves", "{'to':'HELD','on':'2014-09-22'}");
    assertEquals(409, again.statusCode(), again.body());
    assertTrue(again.body().contains("no-such-move"), again.body());

    assertEquals(
        201, post("hearings/" + next + "/moves", "{'to':'HELD','on':'2014-10-06'}").statusCode());
    assertTrue(on("2014-10-06").contains("\"stage\":\"AFTER_CASE_MANAGEMENT\""));
    assertTrue(on("2014-10-05").contains("\"stage\":\"ISSUED\""));
  }

  /** R-COURT-19: the time of a hearing comes later; no date of the case moves with it. */
  @Test
  void aHearingListedAgainHasItsTimeAndAnotherIsToldLater() throws SQLException {
    String hearing = listed("CASE_MANAGEMENT", "2014-09-22");
    String moves = "hearings/" + hearing + "/moves";
    String again =
        "{'to':'ADJOURNED_AND_RE_LISTED','on':'2014-09-22','reasonCode':'LA5',"
            + "'relistedFor':'2014-10-06','relistedAt':'14:15:00'}";
    assertEquals(
        400,
        post(moves, "{'to':'HELD','on':'2014-09-22','relistedAt':'14:15:00'}").statusCode(),
        "only a hearing that is listed again");
    HttpResponse<String> moved = post(moves, again);
    assertEquals(201, moved.statusCode(), moved.body());
    assertTrue(on("2014-09-30").contains("\"at\":\"14:15:00\""));
    String path = "api/proceedings/" + id + "/hearings/";
    HttpResponse<String> set = officer.put(path + id(moved) + "/time", "{'at':'11:00:00'}");
    assertEquals(204, set.statusCode(), set.body());
    String body = on("2014-09-30");
    assertTrue(body.contains("\"at\":\"11:00:00\"") && !body.contains("14:15"), body);
    assertEquals(
        "14:15 to 11:00",
        TestSql.text(
            "kith",
            "select details ->> 'from' || ' to ' || (details ->> 'to') from app.audit_event"
                + " where thing_id = ? and action = 'hearing-time-set'",
            UUID.fromString(id)));
    assertEquals(204, officer.put(path + id(moved) + "/time", "{}").statusCode());
    assertFalse(on("2014-09-30").contains("11:00"));
    HttpResponse<String> over = officer.put(path + hearing + "/time", "{'at':'11:00:00'}");
    assertEquals(409, over.statusCode(), over.body());
    assertTrue(over.body().contains("not-listed"), over.body());
    assertEquals(
        403,
        Caller.as(PLACEMENT_OFFICER, base)
            .put(path + id(moved) + "/time", "{'at':'11:00:00'}")
            .statusCode());
  }

  /** R-COURT-22, -24: the varied time counts from its order; what is taken back counts nowhere. */
  @Test
  void aDirectionIsVariedFiledAndTakenBack() {
    HttpResponse<String> given =
        post(
            "directions",
            "{'assignee':'LOCAL_AUTHORITY','text':'File the parenting assessment',"
                + "'orderedOn':'2014-09-22','dueOn':'2014-10-13','dueAt':'16:00:00'}");
    assertEquals(201, given.statusCode(), given.body());
    String path = "directions/" + id(given);
    assertTrue(on("2014-10-15").contains("\"standing\":\"OUTSTANDING\""));
    assertTrue(on("2014-10-15").contains("\"workingDaysLate\":2"));

    HttpResponse<String> varied =
        post(path + "/variations", "{'orderedOn':'2014-10-14','dueOn':'2014-10-20'}");
    assertEquals(200, varied.statusCode(), varied.body());
    assertTrue(on("2014-10-15").contains("\"standing\":\"NOT_YET_DUE\""));
    HttpResponse<String> filed =
        post(path + "/filings", "{'filedOn':'2014-10-21','filedAt':'09:15:00'}");
    assertEquals(200, filed.statusCode(), filed.body());
    String body = on("2014-10-22");
    assertTrue(body.contains("\"standing\":\"LATE\""), body);
    assertTrue(body.contains("\"workingDaysLate\":1"), body);
    HttpResponse<String> late = post(path + "/withdrawals", "{'on':'2014-10-22'}");
    assertEquals(409, late.statusCode(), late.body());
  }

  /** R-COURT-39: the order is the child's legal status from its day; R-COURT-25, -41 ask. */
  @Test
  void anOrderSetsTheLegalStatusAndRulesAreAsked() throws SQLException {
    HttpResponse<String> made = post("orders", "{'form':'C33','madeOn':'2014-09-22'}");
    assertEquals(200, made.statusCode(), made.body());
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    assertTrue(
        placements
            .get("api/children/" + child + "?asOf=2014-09-22")
            .body()
            .contains("\"legalStatus\":\"C1\""));
    String tooLong = "{'form':'C23','madeOn':'2014-09-02','endsOn':'2014-09-11'%s}";
    HttpResponse<String> refused = post("orders", tooLong.formatted(""));
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-COURT-25"), refused.body());
    HttpResponse<String> accepted =
        post("orders", tooLong.formatted(",'accept':['R-COURT-25'],'reason':'As the order says'"));
    assertEquals(200, accepted.statusCode(), accepted.body());
    String asMade = on("2014-09-02");
    assertTrue(asMade.contains("\"rule\":\"R-COURT-25\""), asMade);
    assertTrue(asMade.contains("\"acceptedRules\":[\"R-COURT-25\"]"), asMade);
    assertTrue(asMade.contains("\"acceptedBecause\":\"As the order says\""), asMade);
    HttpResponse<String> unnamed = post("orders", "{'form':'OTHER','madeOn':'2014-09-22'}");
    assertEquals(400, unnamed.statusCode(), unnamed.body());
  }

  /** R-COURT-38, -40, R-PRE-08. */
  @Test
  void plansPeopleApplicationsAndTheFinalDecisionAreKept() {
    assertEquals(
        200,
        post("plans", "{'last':false,'plan':'CARE_ORDER','on':'2014-09-22','approved':true}")
            .statusCode());
    assertEquals(
        200,
        post(
                "applications",
                "{'by':'PARENTS_AND_RESPONDENTS','madeOn':'2014-10-01','text':'More contact',"
                    + "'decidedOn':'2014-10-06','granted':false}")
            .statusCode());
    HttpResponse<String> named =
        officer.put(
            "api/proceedings/" + id + "/people",
            "{'caseNumber':'SE14C2','court':'Sheffield','judge':'A Judge','lawyer':'A Lawyer',"
                + "'shortNotice':'IMMEDIATE_SAFETY'}");
    assertEquals(200, named.statusCode(), named.body());
    assertEquals(
        200,
        post("disposals", "{'disposedOn':'2015-02-20','decision':'FINAL_ORDER'}").statusCode());
    String body = on("2015-02-20");
    assertTrue(body.contains("\"plan\":\"CARE_ORDER\""), body);
    assertTrue(body.contains("More contact"), body);
    assertTrue(body.contains("\"shortNotice\":\"IMMEDIATE_SAFETY\""), body);
    assertTrue(body.contains("\"decision\":\"FINAL_ORDER\""), body);
    assertFalse(on("2014-09-21").contains("CARE_ORDER"));
  }

  /** R-COURT-04: what the court weighed stays with the extension. */
  @Test
  void anExtensionTellsWhatTheCourtWeighed() {
    post(
        "extensions",
        "{'grantedOn':'2015-02-20','newEnd':'2015-04-26','reason':'TIMETABLE_FOR_CHILD',"
            + "'justification':'An expert is needed','welfare':'None','conduct':'One hearing'}");
    String body = on("2015-02-20");
    assertTrue(body.contains("\"welfare\":\"None\",\"conduct\":\"One hearing\""), body);
  }

  @Test
  void onlyACourtOfficerRecords() throws SQLException {
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    assertEquals(
        403,
        placements
            .post(
                "api/proceedings/" + id + "/hearings",
                "{'type':'FINAL','listedOn':'2014-09-10','on':'2015-01-10'}")
            .statusCode());
  }
}
