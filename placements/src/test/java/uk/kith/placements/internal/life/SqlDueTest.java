package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;

/** What things due hang on, as rows tell it. */
class SqlDueTest {

  private static final LocalDate DEMONSTRATION = LocalDate.of(2014, 9, 30);

  /** R-PLACE-12: changes of terms are judged since a household is on record. */
  @Test
  void whatIsRecordedOnARegisterOfThePastIsRecordedOnItsDay() {
    LocalDate real = LocalDate.of(2026, 11, 27);
    assertEquals(DEMONSTRATION, SqlDue.businessDay(real, DEMONSTRATION));
    assertEquals(real, SqlDue.businessDay(real, real));
    assertEquals(real, SqlDue.businessDay(real, real.plusYears(1)), "and later it stays so");
  }

  /** ADR 67: what should have come before a placement is told of one of the last three months. */
  @Test
  void aPlacementIsWrittenDownSoonWithinThreeMonths() {
    assertTrue(SqlDue.isSoon(LocalDate.of(2014, 9, 29), DEMONSTRATION));
    assertTrue(SqlDue.isSoon(LocalDate.of(2014, 6, 30), DEMONSTRATION));
    assertFalse(SqlDue.isSoon(LocalDate.of(2014, 6, 29), DEMONSTRATION));
    assertTrue(SqlDue.isSoon(LocalDate.of(2014, 10, 6), DEMONSTRATION), "one to come");
  }

  /** In whatever order the rows come: of what ended, nothing holds until another begins. */
  @Test
  void aLegalStatusHoldsUntilItsLastDayOrUntilAnotherBegins() {
    LocalDate first = LocalDate.of(2012, 3, 5);
    LocalDate last = LocalDate.of(2014, 9, 28);
    TreeMap<LocalDate, String> statuses = new TreeMap<>();
    SqlDue.hold(statuses, DateRange.from(LocalDate.of(2013, 5, 1)), "C2");
    SqlDue.hold(statuses, new DateRange(first, LocalDate.of(2013, 4, 30)), "C1");
    assertEquals("{2012-03-05=C1, 2013-05-01=C2}", statuses.toString());
    statuses.clear();
    SqlDue.hold(statuses, new DateRange(first, last), "V2");
    assertEquals("{2012-03-05=V2, 2014-09-29=}", statuses.toString());
  }
}
