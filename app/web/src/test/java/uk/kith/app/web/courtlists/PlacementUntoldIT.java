package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

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
    HttpResponse<String> status =
        Caller.as(COURT_OFFICER, base)
            .post(
                "api/children/" + id + "/legal-status",
                "{'from':'%s','code':'E1'}".formatted(today.minusDays(300)));
    assertTrue(status.statusCode() < 300, status.body());
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
