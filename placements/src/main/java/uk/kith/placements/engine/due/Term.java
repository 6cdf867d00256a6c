package uk.kith.placements.engine.due;

import java.time.LocalDate;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.rules.Wording;

/**
 * A last day and how it was counted, so that anybody can count again.
 *
 * @param why as it follows the day in a sentence: "six weeks after the visit on 3 March 2014"
 */
record Term(DueDate due, String why) {

  static Term workingDays(int days, String event, LocalDate on) {
    return new Term(
        WorkingCalendar.englandAndWales().workingDaysAfter(on, days),
        after(days, "working day", event, on));
  }

  static Term days(int days, String event, LocalDate on) {
    return fixed(WorkingCalendar.daysAfter(on, days), after(days, "day", event, on));
  }

  static Term weeks(int weeks, String event, LocalDate on) {
    return fixed(WorkingCalendar.weeksAfter(on, weeks), after(weeks, "week", event, on));
  }

  static Term months(int months, String event, LocalDate on) {
    return fixed(WorkingCalendar.monthsAfter(on, months), after(months, "month", event, on));
  }

  /** A day that counting of working days had no part in. */
  static Term fixed(LocalDate day, String why) {
    return new Term(new DueDate(day, false), why);
  }

  LocalDate day() {
    return due.date();
  }

  /** The earlier of two; the first when they fall on one day. */
  static Term earlier(Term one, Term other) {
    return other.day().isBefore(one.day()) ? other : one;
  }

  private static String after(int count, String unit, String event, LocalDate on) {
    return Wording.number(count)
        + " "
        + unit
        + (count == 1 ? "" : "s")
        + " after "
        + event
        + " on "
        + Wording.day(on);
  }
}
