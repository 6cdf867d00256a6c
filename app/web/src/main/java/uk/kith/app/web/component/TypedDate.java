package uk.kith.app.web.component;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.kith.kernel.SpokenYears;

/** A date as somebody typed it: day, month and year apart, kept even when they make no date. */
public record TypedDate(String day, String month, String year) {

  /** Letters from which a month is known: Jun and Jul differ in the third. */
  private static final int SHORTEST = 3;

  private static final int YEAR_DIGITS = 4;

  public static final TypedDate EMPTY = new TypedDate("", "", "");

  /** One box of a date input; {@code width} in characters. */
  public record Part(String name, String label, int width, String typed) {}

  public TypedDate {
    day = day.strip();
    month = month.strip();
    year = year.strip();
  }

  public static TypedDate of(LocalDate date) {
    return new TypedDate(
        String.valueOf(date.getDayOfMonth()),
        String.valueOf(date.getMonthValue()),
        String.valueOf(date.getYear()));
  }

  public boolean isEmpty() {
    return day.isEmpty() && month.isEmpty() && year.isEmpty();
  }

  /**
   * The date, or empty when what was typed is no day of the calendar within the {@link
   * SpokenYears}. A month may be written as a word: September, Sept or Sep.
   */
  public Optional<LocalDate> findDate() {
    int of = monthOfYear();
    if (!day.matches("\\d{1,2}") || of == 0 || !year.matches("\\d{4}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), of, Integer.parseInt(day)))
          .filter(SpokenYears::hold);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** 1 to 12 for a month; 0 for what cannot be read, and any other number as typed. */
  private int monthOfYear() {
    if (month.matches("\\d{1,2}")) {
      return Integer.parseInt(month);
    }
    String word = month.toLowerCase(Locale.ROOT);
    for (Month each : Month.values()) {
      String name = each.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
      if (word.length() >= SHORTEST && name.startsWith(word)) {
        return each.getValue();
      }
    }
    return 0;
  }

  /** Why what was typed is no date; empty when nothing was typed, or a date. */
  public Optional<String> findFault() {
    if (isEmpty() || findDate().isPresent()) {
      return Optional.empty();
    }
    if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
      return Optional.of("day, month and year are all needed");
    }
    if (!day.matches("\\d+") || !year.matches("\\d+") || !month.matches("\\d+|\\p{L}{3,}")) {
      return Optional.of("write it as 27 3 2014 or 27 March 2014");
    }
    if (year.length() != YEAR_DIGITS) {
      return Optional.of("the year has four digits");
    }
    int of = Integer.parseInt(year);
    return Optional.of(
        SpokenYears.FIRST <= of && of <= SpokenYears.LAST
            ? day + " " + month + " " + year + " is no day of the calendar"
            : "the year is one from " + SpokenYears.FIRST + " to " + SpokenYears.LAST);
  }

  public List<Part> parts() {
    return List.of(
        new Part("day", "Day", 2, day),
        new Part("month", "Month", 2, month),
        new Part("year", "Year", 4, year));
  }
}
