package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R-PLACE-37: when a vacancy is stale. */
class DuePolicyTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  @Test
  void aVacancyConfirmedFourteenDaysAgoIsFreshAndAFifteenthDayMakesItStale() {
    assertFalse(DuePolicy.DEFAULT.isStale(LocalDate.of(2014, 9, 16), DAY));
    assertTrue(DuePolicy.DEFAULT.isStale(LocalDate.of(2014, 9, 15), DAY));
  }

  @Test
  void oneThatWasNeverConfirmedIsStale() {
    assertTrue(DuePolicy.DEFAULT.isStale(null, DAY));
  }

  @Test
  void anAuthorityMayAskMoreOften() {
    DuePolicy weekly = new DuePolicy(7, 1, 28, Set.of(), CareLawToConfirm.USUAL);
    assertTrue(weekly.isStale(LocalDate.of(2014, 9, 22), DAY));
    assertFalse(weekly.isStale(LocalDate.of(2014, 9, 23), DAY));
  }
}
