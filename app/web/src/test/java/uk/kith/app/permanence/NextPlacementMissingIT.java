package uk.kith.app.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/**
 * A placement that ended with X1 and no other after it: as in figures the child is looked after
 * until that day and no longer, and the gap is told where it can be closed; so are the days between
 * where the next one begins later, as a return may tell it (R-DATA-03).
 */
@ArquillianTest
@RunAsClient
class NextPlacementMissingIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String child;

  @BeforeEach
  void aChildWhoMovedOnTheFirstOfSeptember() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    UUID id = TestChildren.born("2008-03-01");
    child = id.toString();
    lives(id, "2014-06-02", "2014-09-01", "X1");
    HttpResponse<String> status =
        officer.post(
            "api/children/" + child + "/legal-status", "{'from':'2014-06-02','code':'V2'}");
    assertTrue(status.statusCode() < 300, status.body());
  }

  private static void lives(
      UUID child, String from, @Nullable String until, @Nullable String reason)
      throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, end_on,"
            + " reason_ceased, care_began, type, accepted_rules, accepted_reason, recorded_at,"
            + " recorded_by) values (?, 1, 'E08000018', ?, ?, ?, ?, '2014-06-02', 'U6', '', '',"
            + " now(), 'test')",
        UUID.randomUUID(),
        child,
        Date.valueOf(from),
        until == null ? null : Date.valueOf(until),
        reason);
  }

  private boolean stands(String list, String asOf) {
    HttpResponse<String> answer = officer.get("api/" + list + "?size=500&asOf=" + asOf);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().contains(child);
  }

  private String routes(String asOf) {
    HttpResponse<String> answer = officer.get("api/children/" + child + "/routes?asOf=" + asOf);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  @Test
  void theListsHaveTheChildUntilTheDayOfTheMove() {
    for (String list : List.of("section-20", "reviews")) {
      assertTrue(stands(list, "2014-08-31"), list);
      assertFalse(stands(list, "2014-09-01"), list);
    }
  }

  /** R-DATA-03; nobody ended care, so nobody had to approve its end (R-PERM-30). */
  @Test
  void theGapIsTold() throws SQLException {
    assertFalse(routes("2014-08-31").contains("R-DATA-03"));
    String told = routes("2014-09-01");
    assertTrue(told.contains("\"careEnded\":\"2014-09-01\""), told);
    assertTrue(told.contains("R-DATA-03"), told);
    assertFalse(told.contains("R-PERM-30"), told);
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    String found = placements.get("api/data-quality?size=500&rule=R-DATA-03").body();
    assertTrue(found.contains(child), found);
  }

  @Test
  void theNextPlacementClosesIt() throws SQLException {
    lives(UUID.fromString(child), "2014-09-03", null, null);
    assertFalse(stands("reviews", "2014-09-02"), "between the two");
    assertTrue(stands("reviews", "2014-09-03"));
    String told = routes("2014-09-03");
    assertFalse(told.contains("R-DATA-03"), told);
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    String found = placements.get("api/data-quality?size=500&rule=R-DATA-03").body();
    assertTrue(found.contains(child), found);
    assertTrue(
        found.contains(
            "The child left a placement on 1 September 2014 for another, and the next one on record"
                + " begins on 3 September 2014. Care is counted from 2 June 2014"),
        found);
    assertEquals(2, found.split(child, -1).length, "once: " + found);
  }

  /** R-DATA-03: with no day between nothing is left to tell. */
  @Test
  void aPlacementFromThatDayLeavesNothingToTell() throws SQLException {
    lives(UUID.fromString(child), "2014-09-01", null, null);
    String found =
        Caller.as(PLACEMENT_OFFICER, base).get("api/data-quality?size=500&rule=R-DATA-03").body();
    assertFalse(found.contains(child), found);
  }
}
