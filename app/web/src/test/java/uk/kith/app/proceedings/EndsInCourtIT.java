package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/** What follows where a final order, or none, ends the proceedings for a child in a placement. */
@ArquillianTest
@RunAsClient
class EndsInCourtIT {

  @ArquillianResource URI base;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private Caller officer;
  private String child = "";

  @BeforeEach
  void aChildUnderAnInterimOrder() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    UUID id = TestChildren.born(today.minusYears(4).toString());
    child = id.toString();
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, 'U6', '', '', now(), 'test')",
        UUID.randomUUID(),
        id,
        Date.valueOf(today.minusDays(300)),
        Date.valueOf(today.minusDays(300)));
    status("C1", 300);
    done(
        officer.post(
            "api/children/" + child + "/routes/plans",
            "{'primary':'LONG_TERM_FOSTERING','on':'%s','pathway':false}"
                .formatted(today.minusDays(100))));
  }

  private void status(String code, int daysAgo) {
    done(
        officer.post(
            "api/children/" + child + "/legal-status",
            "{'from':'%s','code':'%s'}".formatted(today.minusDays(daysAgo), code)));
  }

  private static void done(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.statusCode() + " " + answer.body());
  }

  private String opened(String kind, int daysAgo) {
    return id(
        officer.post(
            "api/proceedings",
            "{'kind':'%s','issuedOn':'%s','children':['%s']}"
                .formatted(kind, today.minusDays(daysAgo), child)));
  }

  private void ended(String care, String order) {
    done(officer.post("api/proceedings/" + care + "/orders", order.formatted(today)));
  }

  private String read(String path) {
    HttpResponse<String> answer = officer.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private String due() throws SQLException {
    return Caller.as(PLACEMENT_OFFICER, base).get("api/children/" + child + "/due").body();
  }

  /** R-COURT-28: the interim order ended with the application. */
  @Test
  void aSupervisionOrderLeavesThePlacementToEnd() throws SQLException {
    String care = opened("CARE", 200);
    assertTrue(read("api/children/" + child + "/timeline").contains("CARE_ORDER"));
    ended(care, "{'form':'C35A','madeOn':'%s','ends':true}");
    String timeline = read("api/children/" + child + "/timeline");
    assertFalse(timeline.contains("CARE_ORDER"), timeline);
    assertTrue(timeline.contains("End the placement, or record the legal status"), timeline);
    assertTrue(timeline.contains("CARE_END"), timeline);
    String view = read("api/proceedings/" + care);
    assertTrue(view.contains("R-COURT-28"), view);
    String routes = read("api/children/" + child + "/routes");
    assertTrue(routes.contains("R-COURT-28"), routes);
    String due = due();
    assertTrue(due.contains("CARE_ENDED_BY_ORDER"), due);
    status("V2", 0);
    assertFalse(due().contains("CARE_ENDED_BY_ORDER"), "the child stays by agreement");
    assertFalse(read("api/children/" + child + "/timeline").contains("CARE_END"));
  }

  /** R-COURT-28: the same where the court made no order. */
  @Test
  void noOrderLeavesNoCareOrderToWaitFor() throws SQLException {
    String care = opened("CARE", 200);
    done(
        officer.post(
            "api/proceedings/" + care + "/disposals",
            "{'disposedOn':'%s','decision':'NO_ORDER'}".formatted(today.minusDays(1))));
    String timeline = read("api/children/" + child + "/timeline");
    assertFalse(timeline.contains("CARE_ORDER"), timeline);
    assertTrue(timeline.contains("CARE_END"), timeline);
    assertTrue(due().contains("CARE_ENDED_BY_ORDER"));
  }

  /** R-SGO-10: only an order with whom the child is to live ends care. */
  @Test
  void aChildArrangementsOrderEndsCareWhereItSaysWithWhomTheChildIsToLive() throws SQLException {
    String care = opened("CARE", 200);
    HttpResponse<String> other =
        officer.post(
            "api/proceedings/" + care + "/orders",
            "{'form':'C34A','madeOn':'%s','arranged':'LIVE_WITH'}".formatted(today));
    assertEquals(400, other.statusCode(), other.body());
    ended(care, "{'form':'C43','madeOn':'%s','arranged':'SPEND_TIME'}");
    assertFalse(read("api/children/" + child + "/timeline").contains("CARE_END"));
    assertFalse(due().contains("CARE_ENDED_BY_ORDER"));
    ended(care, "{'form':'C43','madeOn':'%s','arranged':'LIVE_WITH','ends':true}");
    String timeline = read("api/children/" + child + "/timeline");
    assertTrue(timeline.contains("End the placement, code E41 of the return"), timeline);
    assertTrue(read("api/proceedings/" + care).contains("\"arranged\":\"LIVE_WITH\""));
    String routes = read("api/children/" + child + "/routes");
    assertTrue(routes.contains("R-SGO-10"), routes);
    assertTrue(routes.contains("The court made a child arrangements order."), routes);
    assertTrue(routes.contains("set the child on another way"), routes);
    assertTrue(due().contains("code E41 of the return"), due());
  }

  /** R-COURT-01, R-COURT-33: no limit, and the order does not stand on the day it is revoked. */
  @Test
  void aRevocationHasNoLimitAndEndsThePlacementOrder() throws SQLException {
    String care = opened("CARE", 250);
    done(
        officer.post(
            "api/proceedings/" + care + "/orders",
            "{'form':'C32A','madeOn':'%s','ends':true}".formatted(today.minusDays(200))));
    String placement = opened("PLACEMENT_ORDER", 199);
    done(
        officer.post(
            "api/proceedings/" + placement + "/orders",
            "{'form':'A70','madeOn':'%s','ends':true}".formatted(today.minusDays(150))));
    String routes = read("api/children/" + child + "/routes");
    assertTrue(routes.contains("The court made a placement order."), routes);
    String revocation = opened("REVOCATION", 20);
    String open = read("api/proceedings/" + revocation);
    assertFalse(open.contains("\"limit\""), open);
    done(
        officer.post(
            "api/proceedings/" + revocation + "/disposals",
            "{'disposedOn':'%s','decision':'FINAL_ORDER'}".formatted(today)));
    assertTrue(read("api/children/" + child).contains("\"legalStatus\":\"C2\""));
    String over = read("api/proceedings/" + revocation);
    assertFalse(over.contains("R-COURT-33"), over);
    assertFalse(
        read("api/children/" + child + "/routes").contains("The court made a placement order."));
    String old = read("api/proceedings/" + placement);
    assertTrue(
        old.contains("\"revoked\":{\"on\":\"" + today + "\",\"by\":\"" + revocation + "\"}"), old);
    String line = read("api/children/" + child + "/timeline");
    assertTrue(line.contains("\"step\":\"PLACEMENT_ORDER\""), "made, and revoked: " + line);
    assertTrue(line.contains("\"step\":\"REVOCATION\""), line);
    assertFalse(line.contains("\"step\":\"ADOPTION_ORDER\""), line);
  }
}
