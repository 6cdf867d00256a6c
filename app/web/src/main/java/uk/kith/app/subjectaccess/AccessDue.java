package uk.kith.app.subjectaccess;

import java.time.LocalDate;
import uk.kith.kernel.WorkingCalendar;

/**
 * By when a request for data is answered: within one month of the day on which it was received, and
 * within two more where requests are complex or many and whoever asked was told so in the first (UK
 * GDPR art 12(3)). Counted as the Information Commissioner counts: the corresponding date, or the
 * last day of the month where there is none, and the next working day when it is none. The time in
 * which proof of identity is waited for (art 12A) is not taken off: the earlier day of two readings
 * counts.
 */
final class AccessDue {

  static final int MONTHS = 1;
  static final int MONTHS_EXTENDED = 3;

  private AccessDue() {}

  static LocalDate on(LocalDate received, boolean extended) {
    LocalDate due = WorkingCalendar.monthsAfter(received, extended ? MONTHS_EXTENDED : MONTHS);
    return WorkingCalendar.englandAndWales().isWorkingDay(due)
        ? due
        : WorkingCalendar.englandAndWales().workingDaysAfter(due, 1).date();
  }
}
