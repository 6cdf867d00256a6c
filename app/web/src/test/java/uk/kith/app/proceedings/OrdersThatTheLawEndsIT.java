package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

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

/**
 * What ends orders and police protection from request to row and back: R-COURT-27, -28, -33, -41.
 */
@ArquillianTest
@RunAsClient
class OrdersThatTheLawEndsIT {

  @ArquillianResource URI base;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final LocalDate born = today.minusYears(16).minusDays(200);
  private Caller officer;
  private String child;

  @BeforeEach
  void aYoungPersonOfSixteen() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    child = TestChildren.born(born.toString()).toString();
  }

  private String proceedings(String kind, LocalDate issued) {
    return id(
        officer.post(
            "api/proceedings",
            "{'kind':'%s','issuedOn':'%s','children':['%s']}".formatted(kind, issued, child)));
  }

  private static void done(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.statusCode() + " " + answer.body());
  }

  private HttpResponse<String> order(String proceedings, String body) {
    return officer.post("api/proceedings/" + proceedings + "/orders", body);
  }

  private void recorded(String step, LocalDate on) {
    done(
        officer.post(
            "api/children/" + child + "/routes/steps",
            "{'step':'%s','on':'%s'}".formatted(step, on)));
  }

  private String get(String path) {
    HttpResponse<String> answer = officer.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  /** R-COURT-41: an answer as of a day before the wedding knows nothing of it. */
  @Test
  void aMarriageAtSixteenEndsAnInterimOrderAndForbidsAnother() {
    String id = proceedings("CARE", today.minusDays(60));
    done(order(id, "{'form':'C33','madeOn':'%s'}".formatted(today.minusDays(40))));
    LocalDate wedding = today.minusDays(10);
    recorded("MARRIED", wedding);
    String now = get("api/proceedings/" + id);
    assertTrue(now.contains("\"noCareOrderFrom\":\"" + wedding), now);
    assertTrue(now.contains("\"endsOn\":\"" + wedding), now);
    String before = get("api/proceedings/" + id + "?asOf=" + wedding.minusDays(1));
    LocalDate seventeen = born.plusYears(17);
    assertTrue(before.contains("\"noCareOrderFrom\":\"" + seventeen), before);
    assertTrue(before.contains("\"endsOn\":\"" + seventeen), before);
    HttpResponse<String> refused = order(id, "{'form':'C32A','madeOn':'%s'}".formatted(today));
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-COURT-41"), refused.body());
  }

  /** R-COURT-33. */
  @Test
  void aCivilPartnershipEndsAPlacementOrder() {
    String id = proceedings("PLACEMENT_ORDER", today.minusDays(90));
    done(order(id, "{'form':'A70','madeOn':'%s'}".formatted(today.minusDays(60))));
    recorded("CIVIL_PARTNERSHIP", today.minusDays(10));
    String orders = get("api/placement-orders?which=all&size=500");
    String line = orders.substring(orders.indexOf("{\"id\":\"" + child)).split("\\{\"child\":")[0];
    assertTrue(line.contains("\"endedBy\":\"UNITED\""), line);
    assertTrue(line.contains("\"endedOn\":\"" + today.minusDays(10)), line);
  }

  /** R-COURT-28: eight weeks that begin with the day, unless somebody applies by then. */
  @Test
  void anOrderOnADirectionToInvestigateEndsUnlessSomebodyApplies() {
    String id = proceedings("OTHER", today.minusDays(120));
    LocalDate made = today.minusDays(100);
    String directed = "{'form':'%s','madeOn':'%s','directed':true%s}";
    done(order(id, directed.formatted("C33", made, "")));
    String eightWeeks = "\"endsOn\":\"" + made.plusDays(55);
    assertTrue(get("api/proceedings/" + id).contains(eightWeeks));
    HttpResponse<String> longer =
        order(id, directed.formatted("C35B", made, ",'endsOn':'" + made.plusDays(56) + "'"));
    assertEquals(422, longer.statusCode(), longer.body());
    assertTrue(longer.body().contains("R-COURT-28"), longer.body());
    assertEquals(400, order(id, directed.formatted("C32A", made, "")).statusCode());

    proceedings("CARE", made.plusDays(30));
    String applied = get("api/proceedings/" + id);
    assertFalse(applied.contains(eightWeeks), applied);
    assertTrue(applied.contains("\"endsOn\":\"" + born.plusYears(17)), applied);
    assertTrue(get("api/proceedings/" + id + "?asOf=" + made.plusDays(29)).contains(eightWeeks));
  }

  /** R-COURT-27: four days of police protection in the present care. */
  @Test
  void policeProtectionOfMoreThan72HoursIsToldWithTheChildsPermanence() throws SQLException {
    LocalDate began = today.minusDays(30);
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, 'U6', '', '', now(), 'test')",
        UUID.randomUUID(),
        UUID.fromString(child),
        Date.valueOf(began),
        Date.valueOf(began));
    String status = "{'from':'%s','code':'%s'}";
    String path = "api/children/" + child + "/legal-status";
    done(officer.post(path, status.formatted(began, "L1")));
    done(officer.post(path, status.formatted(began.plusDays(4), "C1")));
    assertTrue(get("api/children/" + child + "/routes").contains("R-COURT-27"));
    String inTime = "api/children/" + child + "/routes?asOf=" + began.plusDays(3);
    assertFalse(get(inTime).contains("R-COURT-27"));
  }
}
