package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
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

/** R-COURT-40: what the court decides on an application or a plan, on a later day than its own. */
@ArquillianTest
@RunAsClient
class LaterDecisionsIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String id;

  @BeforeEach
  void proceedings() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    id =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'2014-09-01','children':['%s']}"
                    .formatted(TestChildren.born("2010-05-01"))));
  }

  private HttpResponse<String> post(String path, String body) {
    return officer.post("api/proceedings/" + id + "/" + path, body);
  }

  private static String ok(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private String on(String day) {
    return ok(officer.get("api/proceedings/" + id + "?asOf=" + day));
  }

  private static String entry(String list, String body) {
    Matcher found =
        Pattern.compile("\"" + list + "\":\\[\\{\"id\":\"([0-9a-f-]{36})\"").matcher(body);
    assertTrue(found.find(), body);
    return found.group(1);
  }

  private String application() {
    return entry(
        "applications",
        ok(
            post(
                "applications",
                "{'by':'PARENTS_AND_RESPONDENTS','madeOn':'2014-10-01','text':'More contact'}")));
  }

  @Test
  void anApplicationIsDecidedLaterAndStandsUndecidedUntilThatDay() {
    String application = application();
    ok(post("applications/" + application + "/decision", "{'on':'2014-10-20','granted':false}"));
    String open =
        "\"madeOn\":\"2014-10-01\",\"text\":\"More contact\",\"decidedOn\":null,\"granted\":null";
    String body = on("2014-10-19");
    assertTrue(body.contains(open) || body.contains("\"text\":\"More contact\"}"), body);
    assertTrue(
        on("2014-10-20")
            .contains("\"text\":\"More contact\",\"decidedOn\":\"2014-10-20\",\"granted\":false"));
  }

  @Test
  void aPlanIsDecidedLaterAndStandsUndecidedUntilThatDay() {
    String plan =
        entry("plans", ok(post("plans", "{'last':true,'plan':'ADOPTION','on':'2014-11-03'}")));
    ok(post("plans/" + plan + "/decision", "{'on':'2014-12-01','approved':true}"));
    String undecided = on("2014-11-30");
    assertTrue(undecided.contains("\"plan\":\"ADOPTION\",\"on\":\"2014-11-03\""), undecided);
    assertEquals(-1, undecided.indexOf("\"approved\":true"), undecided);
    assertTrue(
        on("2014-12-01")
            .contains("\"on\":\"2014-11-03\",\"decidedOn\":\"2014-12-01\",\"approved\":true"));
  }

  /** A plan recorded with its decision was decided on the day on which it was put. */
  @Test
  void aDecisionIsNeverBeforeWhatItDecidesAndIsMadeOnce() {
    String application = application();
    HttpResponse<String> early =
        post("applications/" + application + "/decision", "{'on':'2014-09-30','granted':true}");
    assertEquals(400, early.statusCode(), early.body());
    assertTrue(early.body().contains("before-application"), early.body());
    ok(post("applications/" + application + "/decision", "{'on':'2014-10-01','granted':true}"));
    HttpResponse<String> again =
        post("applications/" + application + "/decision", "{'on':'2014-10-02','granted':false}");
    assertEquals(409, again.statusCode(), again.body());
    assertTrue(again.body().contains("decided"), again.body());

    String plan =
        entry(
            "plans",
            ok(
                post(
                    "plans",
                    "{'last':false,'plan':'CARE_ORDER','on':'2014-09-22','approved':true}")));
    assertTrue(on("2014-09-22").contains("\"decidedOn\":\"2014-09-22\",\"approved\":true"));
    assertEquals(
        409,
        post("plans/" + plan + "/decision", "{'on':'2014-09-23','approved':false}").statusCode());
  }

  @Test
  void whoeverWasOvertakenAndWhoeverMayNotRecordDecidesNothing() throws SQLException {
    String path = "api/proceedings/" + id + "/applications/" + application() + "/decision";
    String decision = "{'on':'2014-10-20','granted':true}";
    assertEquals(409, officer.post(path, decision, "If-Match", "\"0\"").statusCode());
    assertEquals(403, Caller.as(PLACEMENT_OFFICER, base).post(path, decision).statusCode());
    assertEquals(
        404, post("applications/" + UUID.randomUUID() + "/decision", decision).statusCode());
    ok(officer.post(path, decision));
  }
}
