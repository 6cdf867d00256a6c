package uk.kith.court.engine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/** How the engines of court tracking word what a rule says: dates as people read them. */
public final class Findings {

  /** The language of every text. */
  public static final Locale ENGLISH = Locale.UK;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Findings() {}

  /**
   * A finding that blocks nothing.
   *
   * @param text with one {@code %s} for each of the dates, in their order
   */
  public static Finding of(
      String rule, Severity severity, String source, String text, LocalDate... dates) {
    Object[] days = List.of(dates).stream().map(DAY::format).toArray();
    return new Finding(
        RuleId.of(rule),
        severity,
        String.format(Locale.UK, text, days),
        List.of(dates),
        source,
        false);
  }

  /** A day as people read it. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }
}
