package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** R-PLACE-12: changes of terms are judged since a household is on record. */
class SqlDueTest {

  private static final LocalDate DEMONSTRATION = LocalDate.of(2014, 9, 30);

  @Test
  void whatIsRecordedOnARegisterOfThePastIsRecordedOnItsDay() {
    LocalDate real = LocalDate.of(2026, 11, 27);
    assertEquals(DEMONSTRATION, SqlDue.businessDay(real, DEMONSTRATION));
    assertEquals(real, SqlDue.businessDay(real, real));
    assertEquals(real, SqlDue.businessDay(real, real.plusYears(1)), "and later it stays so");
  }
}
