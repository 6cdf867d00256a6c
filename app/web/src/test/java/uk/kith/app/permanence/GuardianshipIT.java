package uk.kith.app.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/** R-SGO-01 to -11 from request to row and back. */
@ArquillianTest
@RunAsClient
class GuardianshipIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String child;

  @BeforeEach
  void aChild() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    child = TestChildren.born("2008-03-01").toString();
  }

  private String open(String kind) {
    HttpResponse<String> opened =
        officer.post(
            "api/guardianship-cases",
            "{'child':'%s','kind':'%s','carer':'Her aunt','foster':true,'relative':true,'on':'2014-08-01'}"
                .formatted(child, kind));
    assertEquals(201, opened.statusCode(), opened.body());
    return id(opened);
  }

  private int step(String id, String step, String on, String more) {
    return officer
        .post(
            "api/guardianship-cases/" + id + "/steps",
            "{'step':'%s','on':'%s'%s}".formatted(step, on, more))
        .statusCode();
  }

  private String on(String id, String day) {
    HttpResponse<String> answer = officer.get("api/guardianship-cases/" + id + "?asOf=" + day);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  @Test
  void datesFollowFromTheNoticeAndTheDirection() {
    String id = open("SPECIAL_GUARDIANSHIP");
    assertEquals(204, step(id, "NOTICE_GIVEN", "2014-09-15", ""));
    String noticed = on(id, "2014-09-30");
    assertTrue(noticed.contains("\"earliestApplication\":\"2014-12-15\""), noticed);
    assertTrue(noticed.contains("\"reportDue\":\"2014-12-15\""), noticed);
    assertFalse(noticed.contains("HARM_SUFFERED"), noticed);
    assertEquals(204, step(id, "REPORT_DIRECTED", "2014-10-01", ",'until':'2014-11-03'"));
    assertTrue(on(id, "2014-10-01").contains("\"reportDue\":\"2014-11-03\""));
    assertTrue(on(id, "2014-09-30").contains("\"reportDue\":\"2014-12-15\""), "as of before");
  }

  /** R-SGO-05: the report stands among the things due until it is filed. */
  @Test
  void theReportIsAmongTheThingsDueUntilItIsFiled() throws SQLException {
    Caller reviewing = Caller.as(REVIEWING_OFFICER, base);
    String due = "api/children/" + child + "/due?asOf=";
    String id = open("SPECIAL_GUARDIANSHIP");
    assertTrue(reviewing.get(due + "2014-08-05").body().contains("\"NOT_KNOWN\""));
    assertEquals(204, step(id, "NOTICE_GIVEN", "2014-09-15", ""));
    String noticed = reviewing.get(due + "2014-12-16").body();
    assertTrue(noticed.contains("R-SGO-05"), noticed);
    assertTrue(noticed.contains("\"dueOn\":\"2014-12-15\""), noticed);
    assertTrue(noticed.contains("\"LATE\""), noticed);
    String all =
        reviewing.get("api/due?late=true&group=GUARDIANSHIP&size=500&asOf=2014-12-16").body();
    assertTrue(all.contains(child), all);
    assertEquals(204, step(id, "REPORT_FILED", "2014-12-10", ""));
    assertFalse(reviewing.get(due + "2014-12-16").body().contains("R-SGO-05"));
    assertFalse(
        reviewing
            .get("api/due?late=true&group=GUARDIANSHIP&size=500&asOf=2014-12-16")
            .body()
            .contains(child));
  }

  /** R-SGO-05: a case for each carer, and one that was closed as a mistake counts no more. */
  @Test
  void eachCarersReportIsAmongTheThingsDue() throws SQLException {
    Caller reviewing = Caller.as(REVIEWING_OFFICER, base);
    String due = "api/children/" + child + "/due?asOf=2014-12-16";
    String aunt = open("SPECIAL_GUARDIANSHIP");
    String grandmother = open("SPECIAL_GUARDIANSHIP");
    assertEquals(204, step(aunt, "NOTICE_GIVEN", "2014-09-15", ""));
    assertEquals(204, step(grandmother, "NOTICE_GIVEN", "2014-10-01", ""));
    String both = reviewing.get(due).body();
    assertTrue(both.contains("\"dueOn\":\"2014-12-15\""), both);
    assertTrue(both.contains("\"dueOn\":\"2015-01-01\""), both);
    TestSql.update(
        "kith",
        "update court.guardianship_case set superseded_at = now(), superseded_by = 'test'"
            + " where id = ?",
        UUID.fromString(aunt));
    String one = reviewing.get(due).body();
    assertFalse(one.contains("\"dueOn\":\"2014-12-15\""), one);
    assertTrue(one.contains("\"dueOn\":\"2015-01-01\""), one);
  }

  /** R-SGO-01: opened as proceedings, it is the case's own application on every page. */
  @Test
  void anApplicationThatIsProceedingsIsToldInTheCase() {
    String id = open("SPECIAL_GUARDIANSHIP");
    String made = "\"step\":\"APPLIED\",\"on\":\"2014-09-29\"";
    assertFalse(on(id, "2014-09-30").contains(made));
    HttpResponse<String> opened =
        officer.post(
            "api/proceedings",
            "{'kind':'SPECIAL_GUARDIANSHIP','submittedOn':'2014-09-29','issuedOn':'2014-09-30','children':['%s']}"
                .formatted(child));
    assertEquals(201, opened.statusCode(), opened.body());
    String told = on(id, "2014-09-30");
    assertTrue(told.contains(made), told);
    assertFalse(on(id, "2014-09-28").contains(made), "as of before");
    String timeline = officer.get("api/children/" + child + "/timeline?asOf=2014-09-30").body();
    assertTrue(
        Pattern.compile("\"step\":\"GUARDIANSHIP_APPLICATION\"[^}]*\"done\":\"2014-09-29\"")
            .matcher(timeline)
            .find(),
        timeline);
  }

  @Test
  void theGroundOfTheCarerIsWorkedOut() {
    String id = open("SPECIAL_GUARDIANSHIP");
    String carer = "api/guardianship-cases/" + id + "/carer";
    String lived = "'livedTogether':[{'first':'2013-09-30'}]";
    assertEquals(
        204,
        officer
            .post(carer, "{'on':'2014-08-01','relative':true,'inCare':true," + lived + "}")
            .statusCode());
    assertTrue(on(id, "2014-09-30").contains("\"ground\":\"RELATIVE\""));
    assertTrue(on(id, "2014-09-29").contains("\"ground\":\"LEAVE_NEEDED\""));
  }

  @Test
  void theOrderGivesTheCodeAndShowsWhatIsMissing() {
    String id = open("SPECIAL_GUARDIANSHIP");
    assertEquals(204, step(id, "ORDER_MADE", "2014-09-20", ""));
    String made = on(id, "2014-09-30");
    assertTrue(made.contains("\"exitCode\":\"E45\""), made);
    assertTrue(made.contains("R-SGO-02") && made.contains("R-SGO-11"), made);
    assertTrue(made.contains("\"open\":false"), made);
    assertEquals(409, step(id, "ENDED", "2014-09-21", ""));
    String before = on(id, "2014-09-19");
    assertTrue(before.contains("\"open\":true") && !before.contains("exitCode"), before);
  }

  /** R-SGO-07: E43 in the return of 2015 stands for the E45 that follows from the order. */
  @Test
  void theReasonForTheEndOfCareFollowsFromTheOrder() throws SQLException {
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    String recorded =
        placements
            .post(
                "api/placements/recorded",
                "{'child':'%s','start':'2014-01-06','type':'U1'}".formatted(child))
            .body();
    String end = "api/placements/" + recorded.replaceAll(".*\\[\"([^\"]+)\".*", "$1") + "/end";
    HttpResponse<String> byHand = placements.post(end, "{'on':'2014-09-22','rec':'E43'}");
    assertEquals(422, byHand.statusCode(), byHand.body());
    assertTrue(byHand.body().contains("no such order is recorded"), byHand.body());

    String id = open("SPECIAL_GUARDIANSHIP");
    assertEquals(204, step(id, "ORDER_MADE", "2014-09-20", ""));
    String ordered = officer.get("api/children/" + child + "/routes?asOf=2014-09-20").body();
    assertTrue(ordered.contains("noneAfter"), ordered);
    assertTrue(ordered.contains("\"by\":\"SPECIAL_GUARDIANSHIP\""), ordered);
    String before = officer.get("api/children/" + child + "/routes?asOf=2014-09-19").body();
    assertFalse(before.contains("noneAfter"), before);
    HttpResponse<String> other = placements.post(end, "{'on':'2014-09-22','rec':'E4A'}");
    assertEquals(422, other.statusCode(), other.body());
    assertTrue(other.body().contains("from it follows E43"), other.body());
    HttpResponse<String> accepted =
        placements.post(
            end,
            "{'on':'2014-09-22','rec':'E4A','accept':['R-SGO-07'],'reason':'Order set aside'}");
    assertEquals(204, accepted.statusCode(), accepted.body());
  }

  @Test
  void aCaseTowardsChildArrangementsHasStepsOfItsOwn() {
    String id = open("CHILD_ARRANGEMENTS");
    assertEquals(400, step(id, "NOTICE_GIVEN", "2014-09-15", ""));
    assertEquals(204, step(id, "ORDER_MADE", "2014-09-20", ""));
    assertTrue(on(id, "2014-09-30").contains("\"exitCode\":\"E41\""));
  }

  @Test
  void casesStandUnderTheirChildAndFollowItIntoItsRecord() throws SQLException {
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    String id = open("SPECIAL_GUARDIANSHIP");
    assertTrue(placements.get("api/guardianship-cases?asOf=2014-09-30").body().contains(id));
    assertFalse(placements.get("api/guardianship-cases?asOf=2014-07-31").body().contains(id));
    String record = id(placements.post("api/children", "{'age':6}"));
    placements.post("api/children/" + child + "/merge", "{'into':'" + record + "'}");
    String list = officer.get("api/guardianship-cases?child=" + record + "&asOf=2014-09-30").body();
    assertTrue(list.contains(id), list);
    assertEquals(
        403,
        placements
            .post("api/guardianship-cases/" + id + "/steps", "{'step':'ENDED','on':'2014-09-01'}")
            .statusCode());
  }
}
