package uk.kith.app.web.component;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A date as somebody typed it: day, month and year apart, kept even when they make no date. */
public record TypedDate(String day, String month, String year) {

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
   * The date, or empty when what was typed is no day of the calendar with a year of four digits.
   */
  public Optional<LocalDate> findDate() {
    if (!day.matches("\\d{1,2}") || !month.matches("\\d{1,2}") || !year.matches("\\d{4}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Why what was typed is no date; empty when nothing was typed, or a date. */
  public Optional<String> findFault() {
    if (isEmpty() || findDate().isPresent()) {
      return Optional.empty();
    }
    if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
      return Optional.of("day, month and year are all needed");
    }
    if (!Stream.of(day, month, year).allMatch(part -> part.matches("\\d+"))) {
      return Optional.of("day, month and year are numbers, such as 27 3 2014");
    }
    return Optional.of(
        year.length() == 4
            ? day + "/" + month + "/" + year + " is no day of the calendar"
            : "the year has four digits");
  }

  public List<Part> parts() {
    return List.of(
        new Part("day", "Day", 2, day),
        new Part("month", "Month", 2, month),
        new Part("year", "Year", 4, year));
  }
}
