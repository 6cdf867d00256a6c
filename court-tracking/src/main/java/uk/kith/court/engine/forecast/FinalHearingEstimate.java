package uk.kith.court.engine.forecast;

import java.time.LocalDate;

/**
 * When a child's proceedings may be disposed of: a planning estimate, not a date that anybody
 * promised. Of ten such children about one is earlier than {@code p10}, five than {@code p50}, nine
 * than {@code p90}. None of the days is before the day of the estimate.
 */
public record FinalHearingEstimate(
    LocalDate asOf, LocalDate p10, LocalDate p50, LocalDate p90, EstimateBasis basis) {

  public FinalHearingEstimate {
    if (p10.isBefore(asOf) || p50.isBefore(p10) || p90.isBefore(p50)) {
      throw new IllegalArgumentException(
          "as of " + asOf + " no estimate runs " + p10 + ", " + p50 + ", " + p90);
    }
  }

  /** The interval that is to hold four outcomes of five. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(p10) && !day.isAfter(p90);
  }
}
