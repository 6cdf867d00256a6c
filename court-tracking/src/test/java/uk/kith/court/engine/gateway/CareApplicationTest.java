package uk.kith.court.engine.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.gateway.CareApplication.Before;

/** R-PRE-11, R-PRE-12: an application, and whether pre-proceedings led to it. */
class CareApplicationTest {

  private static final LocalDate APPLIED = LocalDate.of(2026, 12, 14);
  private static final LocalDate OFFERED = LocalDate.of(2026, 12, 10);
  private static final GatewayPolicy BINDS =
      new GatewayPolicy(84, 16, 5, 7, 8, LocalDate.of(2026, 12, 14));

  private static List<String> told(@Nullable FamilyMeeting meeting, GatewayPolicy policy) {
    return new CareApplication(APPLIED, meeting)
        .findings(policy, APPLIED).stream().map(f -> f.rule() + " " + f.severity()).toList();
  }

  private static FamilyMeeting offered(@Nullable LocalDate on, @Nullable LocalDate held) {
    return new FamilyMeeting(on, "the mother", null, null, true, held, null);
  }

  @Test
  void theReasonOrTheOfferIsAskedForUntilItIsRecorded() {
    assertEquals(List.of("R-PRE-11 WARNING"), told(null, GatewayPolicy.USUAL));
    assertEquals(List.of("R-PRE-11 ERROR"), told(null, BINDS));
    FamilyMeeting excused =
        new FamilyMeeting(
            null, null, "the baby was in danger", "head of service", null, null, null);
    assertEquals(List.of(), told(excused, BINDS));
    assertEquals(List.of(), told(offered(OFFERED, APPLIED), BINDS));
    assertEquals(List.of("R-PRE-12 ERROR"), told(offered(OFFERED, null), BINDS));
  }

  @Test
  void nothingIsAskedBeforeItsDay() {
    assertEquals(
        List.of(),
        new CareApplication(APPLIED, null).findings(GatewayPolicy.USUAL, APPLIED.minusDays(1)));
  }

  /** What pre-proceedings led to, they tell of. */
  @Test
  void preProceedingsLedToTheFirstApplicationSinceTheyStarted() {
    Before open = new Before(LocalDate.of(2026, 9, 1), null);
    assertTrue(open.ledTo(APPLIED, List.of(APPLIED)));
    assertFalse(
        new Before(APPLIED.plusDays(1), null).ledTo(APPLIED, List.of(APPLIED)), "started after it");
    assertFalse(
        new Before(open.startedOn(), LocalDate.of(2026, 11, 2)).ledTo(APPLIED, List.of(APPLIED)),
        "stepped down before it");
    assertFalse(
        open.ledTo(APPLIED, List.of(LocalDate.of(2026, 10, 5), APPLIED)),
        "they led to the first one");
  }
}
