package uk.kith.sufficiency.internal;

import java.time.LocalDate;

/** Months as the simulation counts them: from the day on, of equal length. */
final class ForecastTimes {

  private static final double MONTH = 365.25 / 12;

  private ForecastTimes() {}

  /**
   * @param month ahead; negative for the past
   */
  static LocalDate day(LocalDate asOf, int month) {
    return asOf.plusDays(Math.round(month * MONTH));
  }

  static int number(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }
}
