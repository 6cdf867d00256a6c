package uk.kith.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.WorkingCalendar;

/** Dates as pages say them. */
public final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final Pattern WRITTEN = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(HERE);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();

  /** Beyond so many working days nobody counts them any more: months are told. */
  private static final int COUNTED = 60;

  private Dates() {}

  /**
   * A day as a page put it into its own form, such as 2014-09-30.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static LocalDate read(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no day", e);
    }
  }

  /** "3 September 2014". */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** A sentence with its days, written as 2014-09-03, as pages say them. */
  public static String inText(String text) {
    return WRITTEN.matcher(text).replaceAll(day -> Matcher.quoteReplacement(inWords(day.group())));
  }

  /** What is shaped like a day and is none stays as somebody wrote it. */
  private static String inWords(String written) {
    try {
      return day(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return written;
    }
  }

  /**
   * "1 December 2014", "1 to 3 December 2014", "28 November 2014 to 2 December 2014".
   *
   * @param last null when it is one day
   */
  public static String days(LocalDate first, @Nullable LocalDate last) {
    if (last == null || last.equals(first)) {
      return day(first);
    }
    boolean month = YearMonth.from(first).equals(YearMonth.from(last));
    return (month ? Integer.toString(first.getDayOfMonth()) : day(first)) + " to " + day(last);
  }

  /** "Friday". */
  public static String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /** "18:30". */
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** "3 Sept 2014", where several days stand in one line. */
  public static String shortDay(LocalDate date) {
    return SHORT_DAY.format(date);
  }

  /** "November 2013". */
  public static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** "3 September 2014 at 16:45", in London. */
  public static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** The day on which a moment was, as people here count days. */
  public static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, HERE);
  }

  /** "3 September 2014", or "not known". */
  public static String dayOrNotKnown(@Nullable LocalDate date) {
    return date == null ? "not known" : day(date);
  }

  /** "today", "in 5 working days", "in 10 months", "8 days late": beside every date that is due. */
  public static String due(LocalDate due, LocalDate asOf) {
    String late = late(due, asOf);
    if (late != null) {
      return late;
    }
    if (due.equals(asOf)) {
      return "today";
    }
    int working = CALENDAR.workingDaysBetween(asOf, due).count();
    if (working > COUNTED) {
      return "in " + Numbers.many(ChronoUnit.MONTHS.between(asOf, due), "month");
    }
    return working == 0
        ? "in " + Numbers.many(ChronoUnit.DAYS.between(asOf, due), "day")
        : "in " + Numbers.many(working, "working day");
  }

  /**
   * "today", "in 61 days", "8 days late": in lists of what the law counts in days and weeks, where
   * what is late and what is ahead are counted alike.
   */
  public static String dueInDays(LocalDate due, LocalDate asOf) {
    return due.isAfter(asOf)
        ? "in " + Numbers.many(ChronoUnit.DAYS.between(asOf, due), "day")
        : due(due, asOf);
  }

  /** "3 October 2014, in 3 working days". */
  public static String dayAndDue(LocalDate due, LocalDate asOf) {
    return day(due) + ", " + due(due, asOf);
  }

  /** How far a date in the past or of today lies back: "today", "1 day ago", "26 days ago". */
  public static String ago(LocalDate date, LocalDate asOf) {
    long days = ChronoUnit.DAYS.between(date, asOf);
    return days == 0 ? "today" : Numbers.many(days, "day") + " ago";
  }

  /**
   * What is said of a day that somebody recorded and that is later than the business date: that may
   * be meant, and may be a slip. Null when it is not later.
   */
  public static @Nullable String later(LocalDate recorded, LocalDate today) {
    return recorded.isAfter(today)
        ? "Check the day: " + day(recorded) + " is later than today, " + day(today)
        : null;
  }

  /**
   * "6 working days late", of what the court ordered, in lists as in the directions themselves
   * (R-COURT-22); null when the date has not passed.
   */
  public static @Nullable String lateByOrder(LocalDate due, LocalDate asOf) {
    return due.isBefore(asOf) ? CALENDAR.workingDaysBetween(due, asOf).late() : null;
  }

  /** "8 days late"; null when the date has not passed. */
  public static @Nullable String late(LocalDate due, LocalDate asOf) {
    long days = ChronoUnit.DAYS.between(due, asOf);
    return days > 0 ? Numbers.many(days, "day") + " late" : null;
  }
}
