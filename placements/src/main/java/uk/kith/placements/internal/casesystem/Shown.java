package uk.kith.placements.internal.casesystem;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.Days;

/** Days and codes as differences say them. */
final class Shown {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Shown() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "C2 from 3 March 2026", "C2 from 3 March 2026 until 4 April 2026". */
  static String during(String what, Days days) {
    @Nullable LocalDate end = days.end();
    return what + " from " + day(days.start()) + (end == null ? "" : " until " + day(end));
  }
}
