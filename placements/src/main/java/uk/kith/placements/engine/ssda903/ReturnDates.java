package uk.kith.placements.engine.ssda903;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as returns write them: {@code 31/03/2018}, or ISO {@code 2018-03-31}. */
public final class ReturnDates {

  private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?)?");
  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter AS_RETURNED =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

  private ReturnDates() {}

  /** Null when blank or not a date: an unknown date stays unknown (R-DATE-07). */
  public static @Nullable LocalDate parse(String text) {
    if (text.isEmpty()) {
      return null;
    }
    Matcher british = BRITISH.matcher(text);
    if (british.matches()) {
      return date(british.group(3), british.group(2), british.group(1));
    }
    Matcher iso = ISO.matcher(text);
    return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : null;
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  static String inWords(LocalDate date) {
    return IN_WORDS.format(date);
  }

  static String asReturned(LocalDate date) {
    return AS_RETURNED.format(date);
  }
}
