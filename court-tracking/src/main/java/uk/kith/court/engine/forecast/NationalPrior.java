package uk.kith.court.engine.forecast;

import java.util.HashMap;
import java.util.Map;

/**
 * How long is left by the national figures alone, for cases that stand somewhere on a day. Stages
 * add nothing to them: nobody publishes durations by stage.
 */
final class NationalPrior {

  /** Four years: the last day stands for then or later. */
  static final int LONGEST_DAYS = 4 * 364;

  /** A hearing listed further ahead than a year is judged as one a year ahead. */
  static final int EARLIEST_DAYS = -Standing.LONGEST_LEAD_WEEKS * 7 - 6;

  private final ForecastParameters parameters;
  private final double meanWeeks;
  private final Map<Stated, Survival> stated = new HashMap<>();

  /** What the figures tell apart: weeks where nothing is listed, setbacks where something is. */
  private record Stated(Standing standing, int weeks, boolean setback) {}

  NationalPrior(ForecastParameters parameters, double meanWeeks) {
    this.parameters = parameters;
    this.meanWeeks = meanWeeks;
  }

  Survival of(Standing standing, int weeks, int setbacks) {
    return stated.computeIfAbsent(
        switch (standing) {
          case LISTED -> new Stated(standing, 0, setbacks > 0);
          case AFTER_FINAL_HEARING -> new Stated(standing, 0, false);
          default -> new Stated(Standing.ISSUED, weeks, false);
        },
        this::state);
  }

  private Survival state(Stated wanted) {
    return switch (wanted.standing()) {
      case LISTED ->
          listed(wanted.setback() ? parameters.keptShareAfterSetback() : parameters.keptShare());
      case AFTER_FINAL_HEARING -> Survival.stated(0, waiting(0, 0, parameters.judgmentMeanWeeks()));
      default -> Survival.stated(0, remaining(wanted.weeks() * 7));
    };
  }

  private Survival listed(double kept) {
    return Survival.stated(
        EARLIEST_DAYS, waiting(EARLIEST_DAYS, kept, parameters.putOffMeanWeeks()));
  }

  /** A share ends on day 0, the others with the same chance each day after. */
  private static double[] waiting(int first, double atOnce, double meanWeeks) {
    double[] atOrBefore = new double[LONGEST_DAYS - first + 1];
    for (int day = 0; day <= LONGEST_DAYS; day++) {
      atOrBefore[day - first] = 1 - (1 - atOnce) * Math.pow(1 - 1 / (meanWeeks * 7), day);
    }
    return atOrBefore;
  }

  /** What is left of a log-normal duration once so many days have passed. */
  private double[] remaining(int elapsedDays) {
    double lasting = 1 - endedBy(elapsedDays - 1);
    double[] atOrBefore = new double[LONGEST_DAYS + 1];
    for (int day = 0; day <= LONGEST_DAYS; day++) {
      atOrBefore[day] = lasting < 1e-12 ? 1 : 1 - (1 - endedBy(elapsedDays + day)) / lasting;
    }
    return atOrBefore;
  }

  /** Share of cases disposed of by the end of that day, day 0 being the day of issue. */
  double endedBy(int day) {
    if (day < 0) {
      return 0;
    }
    double spread = parameters.nationalSpread();
    double logMedian = Math.log(meanWeeks * 7) - spread * spread / 2;
    return normal((Math.log(day + 1.0) - logMedian) / spread);
  }

  /** Standard normal distribution by Abramowitz and Stegun 26.2.17, to within 1e-7. */
  private static double normal(double z) {
    double t = 1 / (1 + 0.2316419 * Math.abs(z));
    double tail =
        Math.exp(-z * z / 2)
            / Math.sqrt(2 * Math.PI)
            * t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return z > 0 ? 1 - tail : tail;
  }
}
