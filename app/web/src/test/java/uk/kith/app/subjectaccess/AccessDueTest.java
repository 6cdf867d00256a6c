package uk.kith.app.subjectaccess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** UK GDPR art 12(3), counted as the Information Commissioner counts. */
class AccessDueTest {

  private static String due(String received, boolean extended) {
    return AccessDue.on(LocalDate.parse(received), extended).toString();
  }

  @Test
  void isTheCorrespondingDayOfTheNextMonth() {
    assertEquals("2026-10-15", due("2026-09-15", false));
  }

  @Test
  void isTheLastDayOfAMonthThatHasNoSuchDay() {
    assertEquals("2027-04-30", due("2027-03-31", false));
  }

  @Test
  void isTheNextWorkingDayWhenItFallsOnAWeekendOrABankHoliday() {
    assertEquals("2026-09-07", due("2026-08-05", false)); // Saturday 5 September
    assertEquals("2026-12-29", due("2026-11-25", false)); // Christmas, Saturday to the 28th
  }

  @Test
  void isTwoMonthsLaterWhereWhoeverAskedWasTold() {
    assertEquals("2026-12-15", due("2026-09-15", true));
  }
}
