package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
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
 * R-PRE-02, R-PRE-04, R-PRE-09: what was recorded by mistake before the court. Taken back, every
 * answer is as if it had never been recorded.
 */
@ArquillianTest
@RunAsClient
class BeforeCourtMistakesIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String one;
  private String two;

  @BeforeEach
  void twoChildren() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    one = TestChildren.born("2010-05-01").toString();
    two = TestChildren.born("2012-05-01").toString();
  }

  private String ok(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.statusCode() + " " + answer.body());
    return answer.body();
  }

  private String started() {
    HttpResponse<String> answer =
        officer.post(
            "api/pre-proceedings",
            "{'startedOn':'2014-06-02','children':['%s','%s']}".formatted(one, two));
    assertEquals(201, answer.statusCode(), answer.body());
    return "api/pre-proceedings/" + id(answer);
  }

  private List<String> answers(String path) {
    return Stream.of("2014-06-02", "2014-08-01", "2014-12-01")
        .flatMap(
            day ->
                Stream.of(
                    officer.get(path + "?asOf=" + day).body(),
                    ok(officer.get("api/children/" + one + "/timeline?asOf=" + day)),
                    ok(officer.get("api/children/" + two + "/timeline?asOf=" + day))))
        .map(answer -> answer.replaceAll("\"version\":\\d+", ""))
        .toList();
  }

  private JsonObject recorded(String path) {
    return Json.createReader(new StringReader(ok(officer.get(path + "/corrections")))).readObject();
  }

  private String entry(String path, String child, String what) {
    return recorded(path).getJsonArray("entries").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("what").startsWith(what))
        .filter(each -> each.getString("child").equals(child))
        .map(each -> each.getString("id"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(what + " " + recorded(path)));
  }

  private HttpResponse<String> takeBack(String path, String... entries) {
    return officer.post(
        path + "/corrections",
        "{'entries':['%s'],'reason':'Of another family'}".formatted(String.join("','", entries)));
  }

  @Test
  void anOutcomeTakenBackOpensThemAgainForThatChildAlone() {
    String path = started();
    ok(officer.post(path + "/letters", "{'sentOn':'2014-06-05','offerIncluded':true}"));
    List<String> before = answers(path);
    ok(
        officer.post(
            path + "/outcomes",
            "{'children':['%s'],'outcome':'STEP_DOWN','on':'2014-07-01'}".formatted(one)));
    ok(takeBack(path, entry(path, one, "Decision to step down")));
    assertEquals(before, answers(path));
    JsonObject left = recorded(path);
    assertEquals(1, left.getJsonArray("takenBack").size(), left.toString());
    assertTrue(left.toString().contains("Of another family"), left.toString());
    ok(
        officer.post(
            path + "/outcomes",
            "{'children':['%s'],'outcome':'ISSUE','on':'2014-07-01'}".formatted(one)));
  }

  /** A child is in pre-proceedings once: the later start stands in the way of opening again. */
  @Test
  void anOutcomeStaysWhereTheChildIsInPreProceedingsAgain() {
    String path = started();
    ok(officer.post(path + "/outcomes", "{'outcome':'STEP_DOWN','on':'2014-07-01'}"));
    String outcome = entry(path, one, "Decision to step down");
    ok(
        officer.post(
            "api/pre-proceedings", "{'startedOn':'2014-10-01','children':['%s']}".formatted(one)));
    HttpResponse<String> refused = takeBack(path, outcome);
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("in-pre-proceedings"), refused.body());
  }

  @Test
  void aStepOnWhichAnotherRestsIsTakenBackWithItOrNotAtAll() {
    String path = started();
    List<String> before = answers(path);
    ok(officer.post(path + "/meetings", "{'on':'2014-06-10'}"));
    ok(officer.post(path + "/meetings", "{'on':'2014-06-20','further':true}"));
    String first = entry(path, one, "First meeting");
    HttpResponse<String> refused = takeBack(path, first);
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("comes after the first"), refused.body());
    ok(
        takeBack(
            path,
            first,
            entry(path, two, "First meeting"),
            entry(path, one, "Further meeting"),
            entry(path, two, "Further meeting")));
    assertEquals(before, answers(path));
  }

  /** R-PRE-02: the decision goes with the start, so that the meeting can be recorded as it was. */
  @Test
  void aDecisionThatStartedThemIsTakenBackForOneChildAndThenForAll() throws SQLException {
    String path = started();
    ok(officer.post(path + "/letters", "{'sentOn':'2014-06-05','offerIncluded':true}"));
    String again =
        "{'metOn':'2014-06-02','children':[{'child':'%s','outcome':'CONTINUE'}]}".formatted(one);
    HttpResponse<String> started = officer.post("api/gateway-decisions", again);
    assertEquals(409, started.statusCode(), started.body());
    String start = entry(path, one, "Start of pre-proceedings");
    HttpResponse<String> refused = takeBack(path, start);
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("2 June 2014"), refused.body());
    ok(takeBack(path, start, entry(path, one, "Letter")));
    String left = ok(officer.get(path + "?asOf=2014-08-01"));
    assertTrue(left.contains(two) && !left.contains(one), left);
    ok(officer.post("api/gateway-decisions", again));
    ok(takeBack(path, entry(path, two, "Start"), entry(path, two, "Letter")));
    assertEquals(404, officer.get(path + "?asOf=2014-08-01").statusCode());
    assertTrue(
        !ok(officer.get("api/pre-proceedings?list=ALL&size=500&asOf=2014-08-01"))
            .contains(path.substring("api/pre-proceedings/".length())));
    assertEquals(
        2,
        TestSql.number(
            "kith",
            "select count(*) from court.child_in_pre_proceedings where child in (?, ?) and"
                + " taken_back_why = 'Of another family'",
            UUID.fromString(one),
            UUID.fromString(two)),
        "closed, not deleted");
    ok(
        officer.post(
            "api/pre-proceedings", "{'startedOn':'2014-06-16','children':['%s']}".formatted(two)));
  }

  @Test
  void onlyACourtOfficerTakesBackWithAReasonAndWhatTheySaw() throws SQLException {
    String path = started();
    String body = "{'entries':['%s'],'reason':'Twice'}".formatted(entry(path, one, "Start"));
    assertEquals(
        403, Caller.as(PLACEMENT_OFFICER, base).post(path + "/corrections", body).statusCode());
    assertEquals(409, officer.post(path + "/corrections", body, "If-Match", "\"0\"").statusCode());
    assertEquals(400, officer.post(path + "/corrections", body.replace("Twice", " ")).statusCode());
    assertEquals(404, takeBack(path, UUID.randomUUID().toString()).statusCode());
    ok(officer.post(path + "/corrections", body));
  }
}
