package uk.kith.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Ranges of days and of ages: both ends are included. */
class RangesTest {

  private static final LocalDate FIRST = LocalDate.of(2014, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2014, 9, 30);

  @Test
  void bothEndsAreIncluded() {
    DateRange range = new DateRange(FIRST, LAST);
    assertTrue(range.contains(FIRST));
    assertTrue(range.contains(LAST));
    assertFalse(range.contains(FIRST.minusDays(1)));
    assertFalse(range.contains(LAST.plusDays(1)));
    assertTrue(new DateRange(FIRST, FIRST).contains(FIRST));
  }

  @Test
  void anOpenRangeNeverEnds() {
    DateRange range = DateRange.from(FIRST);
    assertTrue(range.isOpen());
    assertTrue(range.contains(LocalDate.of(2100, 1, 1)));
    assertFalse(range.contains(FIRST.minusDays(1)));
  }

  @Test
  void refusesAnEndBeforeTheStartNamingBoth() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> new DateRange(LAST, FIRST)).getMessage();
    assertEquals("range ends 2014-09-01 before it starts 2014-09-30", message);
  }

  @Test
  void agesIncludeBothEnds() {
    AgeRange range = new AgeRange(5, 12);
    assertTrue(range.contains(5));
    assertTrue(range.contains(12));
    assertFalse(range.contains(13));
    assertEquals("aged 5 to 12", range.inWords());
    assertEquals("aged 4", new AgeRange(4, 4).inWords());
    assertThrows(IllegalArgumentException.class, () -> new AgeRange(5, 4));
    assertThrows(IllegalArgumentException.class, () -> new AgeRange(-1, 4));
  }
}
