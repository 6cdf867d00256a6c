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

  /** Worked by hand; 2012 is a leap year. */
  @Test
  void monthsUpToTheEndOfAMonthAreWholeMonths() {
    assertEquals(
        new DateRange(LocalDate.of(2014, 4, 1), LocalDate.of(2014, 6, 30)),
        DateRange.ofMonths(3, LocalDate.of(2014, 6, 30)));
    assertEquals(
        new DateRange(LocalDate.of(2012, 3, 1), LocalDate.of(2013, 2, 28)),
        DateRange.ofMonths(12, LocalDate.of(2013, 2, 28)));
    assertEquals(
        new DateRange(LocalDate.of(2013, 9, 16), LocalDate.of(2014, 9, 15)),
        DateRange.ofMonths(12, LocalDate.of(2014, 9, 15)));
    assertEquals(LocalDate.of(2014, 3, 31), DateRange.monthsBefore(LAST, 6));
    assertEquals(LocalDate.of(2012, 2, 29), DateRange.monthsBefore(LocalDate.of(2012, 5, 31), 3));
    assertEquals(LocalDate.of(2014, 2, 28), DateRange.monthsBefore(LocalDate.of(2014, 5, 30), 3));
    assertEquals(LAST, DateRange.monthsBefore(LAST, 0));
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
