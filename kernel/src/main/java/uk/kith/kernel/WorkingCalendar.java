package uk.kith.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Every way in which law and practice count days, each with a name of its own (R-DATE-01 to -05).
 * Nothing else in Kith adds days to a date to find when something is due.
 *
 * <p>Working days need the bank holidays of England and Wales, which are data known for a stretch
 * of years: {@link #covers}. A result that needed a day outside it is provisional.
 */
public final class WorkingCalendar {

  private static final WorkingCalendar ENGLAND_AND_WALES =
      new WorkingCalendar(BankHolidays.englandAndWales());

  private final BankHolidays holidays;

  WorkingCalendar(BankHolidays holidays) {
    this.holidays = holidays;
  }

  public static WorkingCalendar englandAndWales() {
    return ENGLAND_AND_WALES;
  }

  /** The day on which the bank holidays were last checked. */
  public LocalDate version() {
    return holidays.version();
  }

  /** The days for which the bank holidays are known. */
  public DateRange covers() {
    return holidays.covers();
  }

  /**
   * Last day of a period of days "beginning with" a day: that day is the first (R-DATE-01).
   *
   * @param days at least 1
   */
  public static LocalDate lastDayOfPeriodBeginningWith(LocalDate first, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("a period has at least one day, not " + days);
    }
    return first.plusDays(days - 1L);
  }

  /** Last day of a period of weeks "beginning with" a day (R-DATE-01). */
  public static LocalDate lastDayOfWeeksBeginningWith(LocalDate first, int weeks) {
    return lastDayOfPeriodBeginningWith(first, Math.multiplyExact(weeks, 7));
  }

  /** The day "not more than n days after" an event, whose own day does not count (R-DATE-02). */
  public static LocalDate daysAfter(LocalDate event, int days) {
    return event.plusDays(days);
  }

  /** The day "not more than n weeks after" an event, whose own day does not count (R-DATE-02). */
  public static LocalDate weeksAfter(LocalDate event, int weeks) {
    return event.plusWeeks(weeks);
  }

  /** The corresponding date, or the last day of the month where there is none (R-DATE-04). */
  public static LocalDate monthsAfter(LocalDate event, int months) {
    return event.plusMonths(months);
  }

  /** Not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday (R-DATE-03). */
  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.names().containsKey(day);
  }

  /** The day itself when it is a working day, else the first one after it. */
  public LocalDate workingDayFrom(LocalDate day) {
    return isWorkingDay(day) ? day : workingDayFrom(day.plusDays(1));
  }

  /** The day itself when it is a working day, else the last one before it. */
  public LocalDate workingDayBy(LocalDate day) {
    return isWorkingDay(day) ? day : workingDayBy(day.minusDays(1));
  }

  /**
   * Last day of "within n working days of" an event, whose own day does not count (R-DATE-02).
   *
   * @param days from 0, which is the day of the event itself
   */
  public DueDate workingDaysAfter(LocalDate event, int days) {
    return count(event, days, 1);
  }

  /** Last day of "no later than n working days before" an event (R-DATE-02). */
  public DueDate workingDaysBefore(LocalDate event, int days) {
    return count(event, days, -1);
  }

  /**
   * A numbered day of the Public Law Outline: business days, of which day 1 is the day of issue,
   * whatever day of the week that is (R-DATE-05).
   *
   * @param number from 1
   */
  public DueDate outlineDay(LocalDate issue, int number) {
    if (number < 1) {
      throw new IllegalArgumentException("day 1 is the day of issue; there is no day " + number);
    }
    return workingDaysAfter(issue, number - 1);
  }

  /**
   * Working days after {@code event} up to and including {@code day}: 20 means that the day is the
   * twentieth (R-DATE-02).
   *
   * @throws IllegalArgumentException when the day is before the event
   */
  public WorkingDays workingDaysBetween(LocalDate event, LocalDate day) {
    DateRange asked = new DateRange(event, day);
    int count =
        (int) event.plusDays(1).datesUntil(day.plusDays(1)).filter(this::isWorkingDay).count();
    return new WorkingDays(count, !covered(asked.first()) || !covered(day));
  }

  private DueDate count(LocalDate event, int days, int step) {
    if (days < 0) {
      throw new IllegalArgumentException("working days are counted from 0, not " + days);
    }
    LocalDate day = event;
    for (int left = days; left > 0; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return new DueDate(day, days > 0 && (!covered(event) || !covered(day)));
  }

  private boolean covered(LocalDate day) {
    return holidays.covers().contains(day);
  }
}
