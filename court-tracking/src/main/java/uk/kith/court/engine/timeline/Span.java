package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.WorkingCalendar;

/**
 * A length of time in the kind of day in which it is counted (R-DATE-02 to -04); the day from which
 * it is counted does not count.
 *
 * @param count from 0, which is the same day
 */
public record Span(int count, Unit unit) {

  /** The kinds of day. */
  public enum Unit {
    WORKING_DAYS("working day"),
    DAYS("day"),
    WEEKS("week"),
    MONTHS("month");

    private final String one;

    Unit(String one) {
      this.one = one;
    }
  }

  private static final Pattern SHAPE = Pattern.compile("(\\d{1,4}) (working day|day|week|month)s?");

  public Span {
    if (count < 0) {
      throw new IllegalArgumentException("a length of time is not negative: " + count);
    }
  }

  public static Span workingDays(int count) {
    return new Span(count, Unit.WORKING_DAYS);
  }

  public static Span days(int count) {
    return new Span(count, Unit.DAYS);
  }

  public static Span weeks(int count) {
    return new Span(count, Unit.WEEKS);
  }

  public static Span months(int count) {
    return new Span(count, Unit.MONTHS);
  }

  /**
   * Reads what {@link #words} writes, such as {@code 12 weeks} or {@code 1 working day}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Span parse(CharSequence text) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a length of time such as \"12 weeks\": " + text);
    }
    String unit = matcher.group(2).toUpperCase(Locale.ROOT).replace(' ', '_') + "S";
    return new Span(Integer.parseInt(matcher.group(1)), Unit.valueOf(unit));
  }

  /** As people read it. */
  public String words() {
    return count + " " + unit.one + (count == 1 ? "" : "s");
  }

  /** The first day on which so long has gone by since a day. */
  public DueDate after(LocalDate day) {
    return switch (unit) {
      case WORKING_DAYS -> WorkingCalendar.englandAndWales().workingDaysAfter(day, count);
      case DAYS -> new DueDate(WorkingCalendar.daysAfter(day, count), false);
      case WEEKS -> new DueDate(WorkingCalendar.weeksAfter(day, count), false);
      case MONTHS -> new DueDate(WorkingCalendar.monthsAfter(day, count), false);
    };
  }

  /**
   * The last day from which so long has gone by on a day; of working days the last working day, as
   * in "no later than 2 working days before".
   */
  public DueDate before(LocalDate day) {
    return switch (unit) {
      case WORKING_DAYS -> workingDaysBefore(day);
      case DAYS -> new DueDate(day.minusDays(count), false);
      case WEEKS -> new DueDate(day.minusWeeks(count), false);
      case MONTHS -> new DueDate(monthsBefore(day), false);
    };
  }

  DueDate after(DueDate day) {
    return or(after(day.date()), day);
  }

  DueDate before(DueDate day) {
    return or(before(day.date()), day);
  }

  private static DueDate or(DueDate counted, DueDate from) {
    return new DueDate(counted.date(), counted.provisional() || from.provisional());
  }

  private DueDate workingDaysBefore(LocalDate day) {
    WorkingCalendar calendar = WorkingCalendar.englandAndWales();
    return calendar.workingDaysBefore(count > 0 ? calendar.workingDayBy(day) : day, count);
  }

  /** Several days may have the same last day of a shorter month; the last of them is meant. */
  private LocalDate monthsBefore(LocalDate day) {
    LocalDate from = day.minusMonths(count);
    while (!WorkingCalendar.monthsAfter(from.plusDays(1), count).isAfter(day)) {
      from = from.plusDays(1);
    }
    return from;
  }
}
