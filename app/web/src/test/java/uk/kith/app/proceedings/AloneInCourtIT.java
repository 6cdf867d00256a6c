package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;

/** R-COURT-25, R-COURT-32: what applications wait for that stand alone, day by day over HTTP. */
@ArquillianTest
@RunAsClient
class AloneInCourtIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String child;

  @BeforeEach
  void aChild() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    child = TestChildren.born("2010-05-01").toString();
  }

  private String opened(String kind) {
    HttpResponse<String> answer =
        officer.post(
            "api/proceedings",
            "{'kind':'%s','issuedOn':'2014-09-01','children':['%s']}".formatted(kind, child));
    assertEquals(201, answer.statusCode(), answer.body());
    return id(answer);
  }

  private void post(String path, int status, String body) {
    HttpResponse<String> answer = officer.post("api/proceedings/" + path, body);
    assertEquals(status, answer.statusCode(), answer.body());
  }

  /** "EMERGENCY_END by 2014-09-10"; "nothing" where nothing is left to do. */
  private String next(String day) {
    HttpResponse<String> answer = officer.get("api/children/" + child + "/timeline?asOf=" + day);
    assertEquals(200, answer.statusCode(), answer.body());
    JsonObject next =
        Json.createReader(new StringReader(answer.body())).readObject().getJsonObject("next");
    return next == null
        ? "nothing"
        : next.getString("step") + (next.containsKey("by") ? " by " + next.getString("by") : "");
  }

  @Test
  void emergencyProtectionIsFollowedBySomethingByTheEndOfTheOrder() {
    String id = opened("EMERGENCY_PROTECTION");
    assertEquals("EMERGENCY_ORDER", next("2014-09-01"));
    post(
        id + "/hearings",
        201,
        "{'type':'EMERGENCY_PROTECTION_ORDER','listedOn':'2014-09-01','on':'2014-09-02'}");
    assertEquals("EMERGENCY_ORDER by 2014-09-02", next("2014-09-01"));
    post(
        id + "/orders",
        200,
        "{'form':'C23','madeOn':'2014-09-02','endsOn':'2014-09-09','ends':true}");
    assertEquals("EMERGENCY_ORDER by 2014-09-02", next("2014-09-01"), "not made on that day");
    assertEquals(
        "PLACEMENT_RECORD by 2014-09-02", next("2014-09-03"), "nobody said where it lives");
    assertEquals("nothing", next("2014-09-10"), "it has ended");
  }

  @Test
  void anApplicationForCareGoesOnInItsPlace() {
    String id = opened("EMERGENCY_PROTECTION");
    post(id + "/orders", 200, "{'form':'C23','madeOn':'2014-09-01','ends':true}");
    opened("CARE");
    assertFalse(next("2014-09-03").startsWith("EMERGENCY"), next("2014-09-03"));
  }

  @Test
  void anApplicationForAPlacementOrderWaitsForItsHearingAndTheDecision() {
    String id = opened("PLACEMENT_ORDER");
    assertEquals("PLACEMENT_ORDER", next("2014-09-03"));
    post(
        id + "/hearings",
        201,
        "{'type':'PLACEMENT_HEARING','listedOn':'2014-09-02','on':'2014-10-13'}");
    assertEquals("PLACEMENT_ORDER by 2014-10-13", next("2014-09-03"));
    post(id + "/disposals", 200, "{'disposedOn':'2014-10-13','decision':'WITHDRAWN'}");
    assertEquals("nothing", next("2014-10-14"));
  }
}
