package uk.kith.app.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
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

/** R-PERM-01 to -09 from request to row and back. */
@ArquillianTest
@RunAsClient
class PermanenceIT {

  @ArquillianResource URI base;

  private Caller officer;
  private Caller reviewer;
  private String child;

  @BeforeEach
  void aChildLookedAfterSinceTheSecondOfJune() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    reviewer = Caller.as(REVIEWING_OFFICER, base);
    child = lookedAfter("2008-03-01", "U6");
  }

  private static String lookedAfter(String born, String type) throws SQLException {
    UUID id = TestChildren.born(born);
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, ?, '', '', now(), 'test')",
        UUID.randomUUID(),
        id,
        Date.valueOf("2014-06-02"),
        Date.valueOf("2014-06-02"),
        type);
    return id.toString();
  }

  private String routes(String of, String asOf) {
    HttpResponse<String> answer = officer.get("api/children/" + of + "/routes?asOf=" + asOf);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private int mark(Caller by, String route, String body) {
    return by.put("api/children/" + child + "/routes/" + route, body).statusCode();
  }

  private void reviewed(String on) {
    HttpResponse<String> answer =
        reviewer.post(
            "api/children/" + child + "/events", "{'event':'CASE_REVIEWED','on':'" + on + "'}");
    assertEquals(201, answer.statusCode(), answer.body());
  }

  @Test
  void aRouteStandsAsSaidFromItsDayOn() {
    assertEquals(
        204, mark(officer, "ADOPTION", "{'status':'PURSUED','reason':'','on':'2014-09-01'}"));
    assertEquals(
        204,
        mark(
            reviewer,
            "SPECIAL_GUARDIANSHIP",
            "{'status':'RULED_OUT','reason':'No relative can','on':'2014-09-10'}"));
    String before = routes(child, "2014-08-31");
    assertFalse(before.contains("PURSUED"), before);
    String after = routes(child, "2014-09-30");
    assertTrue(after.contains("\"route\":\"ADOPTION\",\"status\":\"PURSUED\""), after);
    assertTrue(
        after.contains("\"route\":\"SPECIAL_GUARDIANSHIP\",\"status\":\"RULED_OUT\""), after);
    assertTrue(after.contains("No relative can"), after);
    assertTrue(after.contains("\"secondReviewDue\":\"2014-09-30\""), after);
    assertEquals(200, officer.get("api/children/" + child).statusCode(), "the child's own answers");
  }

  @Test
  void whatIsSaidAgainForTheDayClosesWhatWasSaid() {
    mark(officer, "ADOPTION", "{'status':'PURSUED','on':'2014-09-01'}");
    mark(officer, "ADOPTION", "{'status':'CONSIDERED','on':'2014-09-01'}");
    String now = routes(child, "2014-09-30");
    assertTrue(now.contains("\"route\":\"ADOPTION\",\"status\":\"CONSIDERED\""), now);
    String history = officer.get("api/children/" + child + "/routes/history").body();
    assertTrue(history.contains("PURSUED") && history.contains("closedAt"), history);
    assertEquals(
        204,
        officer.delete("api/children/" + child + "/routes/ADOPTION?on=2014-09-01").statusCode());
    String after = routes(child, "2014-09-30");
    assertTrue(after.contains("\"route\":\"ADOPTION\",\"status\":\"BLANK\""), after);
  }

  @Test
  void refusesWhatSaysNothing() {
    assertEquals(400, mark(officer, "ADOPTION", "{'status':'RULED_OUT','on':'2014-09-01'}"));
    assertEquals(400, mark(officer, "ADOPTION", "{'status':'BLANK','on':'2014-09-01'}"));
    assertEquals(400, mark(officer, "ADOPTION", "{'status':'PURSUED'}"));
    assertEquals(400, mark(officer, "FOSTERING", "{'status':'PURSUED','on':'2014-09-01'}"));
  }

  @Test
  void onlyCourtAndReviewingOfficersSetRoutes() throws SQLException {
    String body = "{'status':'PURSUED','on':'2014-09-01'}";
    assertEquals(403, mark(Caller.as(PLACEMENT_OFFICER, base), "ADOPTION", body));
    assertEquals(
        403, Caller.as(COMMISSIONER, base).get("api/children/" + child + "/routes").statusCode());
    assertEquals(
        200,
        Caller.as(PLACEMENT_OFFICER, base).get("api/children/" + child + "/routes").statusCode());
  }

  @Test
  void reviewsThatPlacementsKnowsSetTheNextDayAndShowTheBlanks() {
    reviewed("2014-06-25");
    String first = routes(child, "2014-08-01");
    assertTrue(first.contains("\"number\":2,\"dueOn\":\"2014-09-25\""), first);
    assertFalse(first.contains("R-PERM-05"), first);
    reviewed("2014-09-20");
    String second = routes(child, "2014-09-30");
    assertTrue(second.contains("\"number\":3,\"dueOn\":\"2015-03-20\""), second);
    assertTrue(second.contains("\"rule\":\"R-PERM-05\""), second);
    assertTrue(second.contains("\"rule\":\"R-PERM-04\""), second);
    assertFalse(routes(child, "2014-09-19").contains("R-PERM-05"));
  }

  @Test
  void theReviewingOfficerBringsAReviewForward() {
    reviewed("2014-06-25");
    assertEquals(
        204,
        reviewer
            .post(
                "api/children/" + child + "/reviews/requests",
                "{'reason':'REVIEWING_OFFICER','askedOn':'2014-07-10','dueBy':'2014-07-31'}")
            .statusCode());
    reviewer.post(
        "api/children/" + child + "/reviews/officers", "{'name':'R. Ashe','from':'2014-06-10'}");
    String due = reviewer.get("api/reviews?due=2014-07-31&asOf=2014-07-15&size=500").body();
    assertTrue(due.contains(child), due);
    assertTrue(due.contains("R. Ashe"), due);
    String earlier = reviewer.get("api/reviews?due=2014-07-30&asOf=2014-07-15&size=500").body();
    assertFalse(earlier.contains(child), earlier);
  }

  @Test
  void aConcernGoesUpAndStandsOnTheChildsLine() {
    HttpResponse<String> raised =
        reviewer.post(
            "api/children/" + child + "/reviews/concerns",
            "{'text':'No plan','on':'2014-09-01','to':'Team manager','answerDue':'2014-09-08'}");
    assertEquals(201, raised.statusCode(), raised.body());
    String moves = "api/concerns/" + id(raised) + "/moves";
    assertEquals(
        204,
        reviewer
            .post(
                moves, "{'stage':'SENIOR','on':'2014-09-10','to':'Head','answerDue':'2014-09-20'}")
            .statusCode());
    HttpResponse<String> back =
        reviewer.post(moves, "{'stage':'FORMAL','on':'2014-09-11','to':'Team manager'}");
    assertEquals(409, back.statusCode(), back.body());
    String line = routes(child, "2014-09-30");
    assertTrue(line.contains("\"open\":true,\"late\":true"), line);
    assertFalse(routes(child, "2014-08-31").contains("No plan"));
    assertEquals(403, officer.post(moves, "{'stage':'RESOLVED','on':'2014-09-12'}").statusCode());
  }

  /** A stage that was a mistake is as if it had not been; a concern of the wrong child goes. */
  @Test
  void aConcernAndItsStagesAreTakenBackByReviewingOfficersAlone() {
    HttpResponse<String> raised =
        reviewer.post(
            "api/children/" + child + "/reviews/concerns",
            "{'text':'No plan','on':'2014-09-01','to':'Team manager','answerDue':'2014-09-08'}");
    String moves = "api/concerns/" + id(raised) + "/moves";
    assertEquals(204, reviewer.post(moves, "{'stage':'RESOLVED','on':'2014-09-12'}").statusCode());
    assertFalse(routes(child, "2014-09-30").contains("\"open\":true,\"late\":true"));
    String corrections = "api/children/" + child + "/routes/corrections";
    String entries = reviewer.get(corrections).body();
    String resolved = entry(entries, "Concern of the reviewing officer: resolved");
    String mistake = "{'entries':['%s'],'reason':'Another child’s'}";
    assertFalse(officer.get(corrections).body().contains("Concern"), "who may not take it back");
    assertEquals(404, officer.post(corrections, mistake.formatted(resolved)).statusCode());
    HttpResponse<String> back = reviewer.post(corrections, mistake.formatted(resolved));
    assertEquals(200, back.statusCode(), back.body());
    String again = routes(child, "2014-09-30");
    assertTrue(again.contains("\"open\":true,\"late\":true"), again);
    assertEquals(204, reviewer.post(moves, "{'stage':'RESOLVED','on':'2014-09-15'}").statusCode());
    String whole = entry(entries, "Concern of the reviewing officer, with its stages");
    assertEquals(200, reviewer.post(corrections, mistake.formatted(whole)).statusCode());
    assertFalse(routes(child, "2014-09-30").contains("No plan"));
    assertTrue(officer.get(corrections).body().contains("Another child"), "it stays on record");
  }

  private static String entry(String entries, String what) {
    String before = entries.substring(0, entries.indexOf(what));
    String id = before.substring(before.lastIndexOf("\"id\":\"") + 6);
    return id.substring(0, id.indexOf('"'));
  }

  @Test
  void whatIsRecordedFollowsAChildIntoItsRecord() throws SQLException {
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    mark(officer, "ADOPTION", "{'status':'PURSUED','on':'2014-09-01'}");
    String record = id(placements.post("api/children", "{'age':6}"));
    HttpResponse<String> merged =
        placements.post("api/children/" + child + "/merge", "{'into':'" + record + "'}");
    assertEquals(204, merged.statusCode(), merged.body());
    String after = routes(record, "2014-09-30");
    assertTrue(after.contains("\"route\":\"ADOPTION\",\"status\":\"PURSUED\""), after);
  }

  @Test
  void aChildThatNeverWasLookedAfterHasNoPermanence() throws SQLException {
    String other = TestChildren.born("2008-03-01").toString();
    assertEquals(404, officer.get("api/children/" + other + "/routes").statusCode());
    assertEquals(404, officer.get("api/children/" + UUID.randomUUID() + "/routes").statusCode());
  }
}
