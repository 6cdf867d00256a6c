package uk.kith.placements.engine.ssd;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as the dataset writes them: ISO 8601, with or without a time of day, which is not read. A
 * year outside 1900 to 2100 is a slip or a filler and no date (R-DATE-07).
 */
final class SsdDates {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?Z?)?");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private SsdDates() {}

  /** Null when it is no day. */
  static @Nullable LocalDate parse(String text) {
    Matcher iso = ISO.matcher(text);
    if (!iso.matches()) {
      return null;
    }
    int year = Integer.parseInt(iso.group(1));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
