package uk.kith.app.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/**
 * What was recorded by mistake of permanence and of cases towards special guardianship: taken back,
 * every answer is as if it had never been recorded.
 */
@ArquillianTest
@RunAsClient
class PermanenceMistakesIT {

  private static final List<String> DAYS = List.of("2014-09-01", "2014-09-30", "2015-03-01");

  @ArquillianResource URI base;

  private Caller officer;
  private String child;
  private String routes;

  @BeforeEach
  void aChildLookedAfterSinceTheSecondOfJune() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    UUID id = TestChildren.born("2008-03-01");
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, 'U6', '', '', now(), 'test')",
        UUID.randomUUID(),
        id,
        Date.valueOf("2014-06-02"),
        Date.valueOf("2014-06-02"));
    child = id.toString();
    routes = "api/children/" + child + "/routes";
  }

  private String ok(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.statusCode() + " " + answer.body());
    return answer.body();
  }

  private List<String> answers() {
    return DAYS.stream()
        .flatMap(
            day ->
                Stream.of(
                    ok(officer.get(routes + "?asOf=" + day)),
                    ok(officer.get("api/children/" + child + "/timeline?asOf=" + day)),
                    ok(officer.get("api/guardianship-cases?child=" + child + "&asOf=" + day))))
        .map(answer -> answer.replaceAll("\"version\":\\d+", ""))
        .toList();
  }

  private JsonObject recorded(String path) {
    return Json.createReader(new StringReader(ok(officer.get(path + "/corrections")))).readObject();
  }

  /** The id of the entry whose words begin so. */
  private String entry(String path, String what) {
    return recorded(path).getJsonArray("entries").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("what").startsWith(what))
        .map(each -> each.getString("id"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(what + " " + recorded(path)));
  }

  private HttpResponse<String> takeBack(String path, String... entries) {
    return officer.post(
        path + "/corrections",
        "{'entries':['%s'],'reason':'Of another child'}".formatted(String.join("','", entries)));
  }

  @Test
  void aRouteAPlanAndAStepTakenBackAreAsIfTheyHadNeverBeenRecorded() throws SQLException {
    List<String> before = answers();
    ok(officer.put(routes + "/ADOPTION", "{'status':'PURSUED','on':'2014-08-01'}"));
    ok(officer.post(routes + "/plans", "{'primary':'ADOPTION','on':'2014-08-01'}"));
    ok(officer.post(routes + "/steps", "{'step':'ADOPTION_DECIDED','on':'2014-08-20'}"));
    assertFalse(before.equals(answers()));
    ok(takeBack(routes, entry(routes, "Route: Adoption"), entry(routes, "Plan: Adoption")));
    ok(takeBack(routes, entry(routes, "The decision maker decided that the child ought")));
    assertEquals(before, answers());
    JsonObject left = recorded(routes);
    assertEquals(0, left.getJsonArray("entries").size());
    assertEquals(3, left.getJsonArray("takenBack").size());
    assertTrue(left.toString().contains("Of another child"), left.toString());
    assertEquals(
        1,
        TestSql.number(
            "kith",
            "select count(*) from court.permanence_plan where child = ? and superseded_at is not"
                + " null and superseded_why = 'Of another child'",
            UUID.fromString(child)),
        "closed, not deleted");
    assertEquals(
        0,
        TestSql.number(
            "kith",
            "select count(*) from app.audit_event where thing_id = ? and details::text like"
                + " '%another child%'",
            UUID.fromString(child)));
  }

  /** R-PERM-09: asked for and taken back, the next review is due when it was due before. */
  @Test
  void anEarlierReviewAskedForByMistakeIsTakenBack() {
    List<String> before = answers();
    ok(
        officer.post(
            "api/children/" + child + "/reviews/requests",
            "{'reason':'REVIEWING_OFFICER','askedOn':'2014-09-22','dueBy':'2014-10-06'}"));
    assertFalse(before.equals(answers()));
    ok(takeBack(routes, entry(routes, "An earlier review, to be held by 6 October 2014")));
    assertEquals(before, answers());
    assertTrue(recorded(routes).getJsonArray("takenBack").toString().contains("An earlier review"));
  }

  /** What is said again for a day closes what was said: that was no mistake to be told of. */
  @Test
  void whatWasReplacedIsNoMistakeAndWhatReplacedItCanBeTakenBack() {
    ok(officer.post(routes + "/plans", "{'primary':'ADOPTION','on':'2014-08-01'}"));
    List<String> adoption = answers();
    ok(officer.post(routes + "/plans", "{'primary':'RETURN_HOME','on':'2014-09-01'}"));
    String later = entry(routes, "Plan: Return");
    ok(takeBack(routes, later));
    assertEquals(adoption, answers());
    assertEquals(409, takeBack(routes, later).statusCode(), "once");
    assertEquals(1, recorded(routes).getJsonArray("takenBack").size());
  }

  @Test
  void aDecisionThatWasReversedGoesWithItsReversalOrNotAtAll() {
    List<String> before = answers();
    ok(officer.post(routes + "/steps", "{'step':'ADOPTION_DECIDED','on':'2014-08-20'}"));
    ok(officer.post(routes + "/steps", "{'step':'ADOPTION_DECISION_REVERSED','on':'2014-09-20'}"));
    String decided = entry(routes, "The decision maker decided that the child ought");
    HttpResponse<String> refused = takeBack(routes, decided);
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("rests-on-it"), refused.body());
    assertTrue(refused.body().contains("20 September 2014"), refused.body());
    ok(
        takeBack(
            routes,
            decided,
            entry(routes, "The decision maker decided that the child should no longer")));
    assertEquals(before, answers());
  }

  /** R-SGO-03, -07: an order on the wrong case, a heading too early, and the case itself. */
  @Test
  void anOrderAHeadingAndAWholeCaseAreTakenBack() throws SQLException {
    List<String> before = answers();
    String id =
        id(
            officer.post(
                "api/guardianship-cases",
                "{'child':'%s','kind':'SPECIAL_GUARDIANSHIP','carer':'Her aunt','foster':true,"
                        .formatted(child)
                    + "'relative':true,'on':'2014-08-01'}"));
    String path = "api/guardianship-cases/" + id;
    List<String> begun = answers();
    ok(officer.post(path + "/steps", "{'step':'ORDER_MADE','on':'2014-09-20'}"));
    ok(officer.post(path + "/headings", "{'heading':'CHILD','on':'2014-08-10'}"));
    assertEquals(
        409, officer.post(path + "/steps", "{'step':'ENDED','on':'2014-09-21'}").statusCode());
    HttpResponse<String> whole = takeBack(path, entry(path, "The case as a whole"));
    assertEquals(409, whole.statusCode(), whole.body());
    ok(takeBack(path, entry(path, "The order was made"), entry(path, "Heading of the report")));
    assertEquals(begun, answers());
    ok(officer.post(path + "/steps", "{'step':'ENDED','on':'2014-09-21'}"));
    ok(takeBack(path, entry(path, "The case ended"), entry(path, "The case as a whole")));
    assertEquals(before, answers());
    assertEquals(404, officer.get(path).statusCode());
    assertEquals(
        1,
        TestSql.number(
            "kith",
            "select count(*) from court.guardianship_case where id = ? and superseded_why ="
                + " 'Of another child'",
            UUID.fromString(id)));
  }

  @Test
  void onlyWhoRecordsTakesBackWithAReason() throws SQLException {
    ok(officer.post(routes + "/plans", "{'primary':'ADOPTION','on':'2014-08-01'}"));
    String plan = entry(routes, "Plan: Adoption");
    Caller reader = Caller.as(PLACEMENT_OFFICER, base);
    String body = "{'entries':['" + plan + "'],'reason':'%s'}";
    assertEquals(403, reader.post(routes + "/corrections", body.formatted("Twice")).statusCode());
    assertEquals(400, officer.post(routes + "/corrections", body.formatted(" ")).statusCode());
    assertEquals(400, officer.post(routes + "/corrections", "{'reason':'x'}").statusCode());
    assertEquals(404, takeBack(routes, UUID.randomUUID().toString()).statusCode());
    assertEquals(200, reader.get(routes + "/corrections").statusCode());
  }
}
