package uk.kith.placements.engine.outside;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.vacancy.ChildSegment;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceNeed;

/** R-PLACE-48: which placements the ledger counts. */
class LedgerFilterTest {

  private static final LocalDate FIRST = LocalDate.of(2013, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2014, 9, 30);
  private static final ChildSegment TEENAGER =
      new ChildSegment(PlaceBand.AGED_11_TO_15, Set.of(PlaceNeed.OVER_TEN));

  @Test
  void bothDaysAreIncluded() {
    LedgerFilter year = LedgerFilter.between(FIRST, LAST);
    assertTrue(year.counts(FIRST, TEENAGER));
    assertTrue(year.counts(LAST, TEENAGER));
    assertFalse(year.counts(FIRST.minusDays(1), TEENAGER));
    assertFalse(year.counts(LAST.plusDays(1), TEENAGER));
  }

  @Test
  void anAgeOrANeedNarrowsIt() {
    assertTrue(
        new LedgerFilter(FIRST, LAST, PlaceBand.AGED_11_TO_15, PlaceNeed.OVER_TEN)
            .counts(FIRST, TEENAGER));
    assertFalse(new LedgerFilter(FIRST, LAST, PlaceBand.UNDER_5, null).counts(FIRST, TEENAGER));
    assertFalse(new LedgerFilter(FIRST, LAST, null, PlaceNeed.BEHAVIOUR).counts(FIRST, TEENAGER));
  }

  @Test
  void aTimeThatEndsBeforeItBeginsIsNone() {
    assertThrows(
        IllegalArgumentException.class, () -> LedgerFilter.between(LAST, FIRST.minusDays(1)));
  }
}
