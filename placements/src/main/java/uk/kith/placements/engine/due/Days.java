package uk.kith.placements.engine.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Comparing days of which some may not be known. */
final class Days {

  private Days() {}

  /** The earlier of those known; null when neither is. */
  static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isBefore(one) ? other : one;
  }

  /** What has come by the day of asking: the day itself, or null when it is later or not known. */
  static @Nullable LocalDate upTo(@Nullable LocalDate day, LocalDate asOf) {
    return day == null || day.isAfter(asOf) ? null : day;
  }
}
