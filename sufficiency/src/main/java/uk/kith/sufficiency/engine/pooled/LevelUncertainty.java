package uk.kith.sufficiency.engine.pooled;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far the number of children looked after of one authority really drifts: the standard
 * deviation of its logarithm one, two and three years ahead, learned from the yearly tables of all
 * authorities, or stated where there are none.
 *
 * @param oneYear standard deviation of ln(children looked after) a year ahead
 * @param firstYear of the tables that it was learned from; null where it is stated
 * @param lastYear of the tables, never after the day of the forecast; null where it is stated
 */
public record LevelUncertainty(
    double oneYear,
    double twoYears,
    double threeYears,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear) {

  private static final int YEAR = 12;

  /** The stated errors have a t distribution of so many degrees of freedom. */
  private static final double FREEDOM = 15;

  /**
   * Variances of its scale: what does not care how large an authority is, and what shrinks with it.
   * Fitted to England's authorities before 2023.
   */
  private static final double[][] STATED = {{.00228, .843}, {.00561, 1.639}, {.01032, 2.242}};

  public LevelUncertainty {
    if (!(oneYear > 0 && twoYears > 0 && threeYears > 0)) {
      throw new IllegalArgumentException(
          "no deviations: " + oneYear + ", " + twoYears + ", " + threeYears);
    }
  }

  /** What holds without tables. */
  public static LevelUncertainty stated(int children) {
    double[] deviations =
        IntStream.range(0, STATED.length)
            .mapToDouble(
                year ->
                    Math.sqrt(
                        (STATED[year][0] + STATED[year][1] / Math.max(1, children))
                            * FREEDOM
                            / (FREEDOM - 2)))
            .toArray();
    return new LevelUncertainty(deviations[0], deviations[1], deviations[2], null, null);
  }

  /**
   * What the tables say of an authority that they forecast.
   *
   * @throws IllegalArgumentException where they do not forecast it
   */
  public static LevelUncertainty of(PooledModel model, int authority) {
    PooledForecast forecast = model.forecast();
    if (forecast == null || !model.isForecast(authority)) {
      throw new IllegalArgumentException("not forecast: " + authority);
    }
    return new LevelUncertainty(
        forecast.levelError(authority, YEAR),
        forecast.levelError(authority, 2 * YEAR),
        forecast.levelError(authority, 3 * YEAR),
        model.tables().firstYear(),
        model.tables().lastYear());
  }

  /** Learned from tables. */
  public boolean isLearned() {
    return lastYear != null;
  }

  /**
   * @param year ahead, 1 to 3
   */
  public double at(int year) {
    return switch (year) {
      case 1 -> oneYear;
      case 2 -> twoYears;
      case 3 -> threeYears;
      default -> throw new IllegalArgumentException("one to three years, not " + year);
    };
  }
}
