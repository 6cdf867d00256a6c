package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.service.Role;

/** Who may not know of a placement for adoption cannot tell the children placed from the others. */
@ArquillianTest
@RunAsClient
class PlacementUntoldIT {

  @ArquillianResource URI base;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  /** Of 300 days ago, under a placement order from the same day. */
  private String ordered(String type) throws SQLException {
    return placed(type, "E1");
  }

  /** Of 300 days ago, when the parents consented; adoption is decided, and no order was made. */
  private String consented(String type) throws SQLException {
    String id = placed(type, "V2");
    LocalDate on = today.minusDays(300);
    TestSql.update(
        "kith",
        "insert into matching.adoption_step (id, version, authority, child, step, on_day,"
            + " recorded_at, recorded_by)"
            + " values (gen_random_uuid(), 1, 'E08000018', ?, 'CONSENTED', ?, now(), 'test')",
        UUID.fromString(id),
        Date.valueOf(on));
    HttpResponse<String> decided =
        Caller.as(COURT_OFFICER, base)
            .post(
                "api/children/" + id + "/routes/steps",
                "{'step':'ADOPTION_DECIDED','on':'%s'}".formatted(on));
    assertTrue(decided.statusCode() < 300, decided.body());
    return id;
  }

  private String placed(String type, String status) throws SQLException {
    UUID id = TestChildren.born(today.minusYears(4).toString());
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, ?, '', '', now(), 'test')",
        UUID.randomUUID(),
        id,
        Date.valueOf(today.minusDays(300)),
        Date.valueOf(today.minusDays(300)),
        type);
    HttpResponse<String> told =
        Caller.as(COURT_OFFICER, base)
            .post(
                "api/children/" + id + "/legal-status",
                "{'from':'%s','code':'%s'}".formatted(today.minusDays(300), status));
    assertTrue(told.statusCode() < 300, told.body());
    return id.toString();
  }

  /**
   * R-ADOPT-14, R-ADOPT-15, R-COURT-37: of two children under an order, one placed and one not, who
   * may not know of the move is told the same; who holds the reviews has a day for each.
   */
  @Test
  void whoMayNotKnowOfAPlacementReadsTheSameOfAChildWhoWaits() throws SQLException {
    String placed = ordered("A5");
    String waits = ordered("U6");
    for (Role role : List.of(COURT_OFFICER, PLACEMENT_OFFICER, APPROVER)) {
      Caller caller = Caller.as(role, base);
      for (String what : List.of("/routes", "/timeline")) {
        String told = about(caller, placed, what);
        assertEquals(told, about(caller, waits, what), role + what);
        assertFalse(told.contains("R-PERM-01"), role + told);
      }
      assertTrue(about(caller, placed, "/routes").contains("R-ADOPT-14 or R-ADOPT-15"), role.id());
      String late = caller.get("api/reviews?late=true&size=500").body();
      assertFalse(late.contains(placed) || late.contains(waits), role.id());
    }
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    String due = review(officer, placed);
    assertEquals(due, review(officer, waits), "due");
    assertTrue(due.contains("the reviewing officer knows the day"), due);
    assertFalse(due.contains("\"dueOn\""), due);
    Caller holder = Caller.as(REVIEWING_OFFICER, base);
    String moved = today.minusDays(300).plusWeeks(4).toString();
    assertTrue(about(holder, placed, "/routes").contains("R-ADOPT-15"));
    assertTrue(about(holder, placed, "/routes").contains("\"dueOn\":\"" + moved));
    assertFalse(about(holder, waits, "/routes").contains("R-ADOPT-15"));
    assertTrue(about(holder, waits, "/timeline").contains("FAMILY_FINDING"));
    assertTrue(review(holder, waits).contains("\"LATE\""), review(holder, waits));
  }

  /**
   * R-ADOPT-13, R-COURT-37: of two children with consent and no order, one placed and one not, who
   * may not know of the move is told the same, and no day; who holds the reviews counts from it.
   */
  @Test
  void whoMayNotKnowOfAPlacementByConsentReadsNoDayOfAnApplication() throws SQLException {
    String placed = consented("A4");
    String waits = consented("U6");
    for (Role role : List.of(COURT_OFFICER, PLACEMENT_OFFICER, APPROVER)) {
      Caller caller = Caller.as(role, base);
      String told = about(caller, placed, "/timeline");
      assertEquals(told, about(caller, waits, "/timeline"), role.id());
      assertEquals("null", earliestApplication(told), role.id());
      assertTrue(told.contains("PLACING_UNTOLD"), told);
    }
    Caller holder = Caller.as(REVIEWING_OFFICER, base);
    assertEquals(
        "\"" + today + "\"",
        earliestApplication(about(holder, placed, "/timeline")),
        "ten weeks of the move are long over");
    assertEquals(
        "\"" + today.plusWeeks(10) + "\"", earliestApplication(about(holder, waits, "/timeline")));
  }

  /** As the answer writes it; "null" where there is none. */
  private static String earliestApplication(String timeline) {
    return Json.createReader(new StringReader(timeline))
        .readObject()
        .getJsonArray("steps")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(step -> step.getString("step").equals("ADOPTION_APPLICATION"))
        .map(step -> String.valueOf(step.get("earliest")))
        .findFirst()
        .orElseThrow(() -> new AssertionError(timeline));
  }

  /** What is told of a child, without what tells it apart from another. */
  private static String about(Caller caller, String child, String what) {
    HttpResponse<String> answer = caller.get("api/children/" + child + what);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer
        .body()
        .replace(child, "CHILD")
        .replaceAll("\"(localId|firstName|familyName|birth)\":(\"[^\"]*\"|\\{[^}]*\\})", "");
  }

  private static String review(Caller caller, String child) {
    String due = about(caller, child, "/due");
    Matcher review = Pattern.compile("\\{[^{}]*\"CHILD_REVIEW\"[^{}]*\\}").matcher(due);
    assertTrue(review.find(), due);
    return review.group();
  }
}
