package uk.kith.sufficiency.engine.pooled;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How good the forecasts of earlier years were, each made from what was known then (R-SUFF-11):
 * rolling origins over all authorities with 50 children or more. Those that were reorganised, so
 * that their code does not stand in the first and the last year, are left out.
 */
public final class PooledBackTest {

  /** What is forecast. */
  public enum Series {
    LOOKED_AFTER,
    FOSTERING,
    OUTSIDE_SHARE,
    OUTSIDE
  }

  /**
   * @param forecasts counted
   * @param error mean absolute error: of numbers as a part of what came (MAPE), of the share in
   *     points from 0 to 1
   * @param noChange the same of "it stays as it is"
   * @param within80 part of the forecasts whose 80 % interval held what came
   * @param better part of the authorities whose forecasts were nearer than "no change" on the whole
   */
  public record Accuracy(
      int forecasts,
      double error,
      double noChange,
      double within80,
      double within95,
      double better) {

    /** Error saved against "no change", as a part of it: below zero where it does worse. */
    public double gain() {
      return 1 - error / noChange;
    }
  }

  /** Children looked after: smaller authorities are neither counted nor forecast. */
  public static final int SMALLEST = Levels.SMALLEST;

  private final YearlyTables tables;
  private final SortedMap<Integer, PooledForecast> forecasts = new TreeMap<>();

  private PooledBackTest(YearlyTables tables, int firstOrigin) {
    this.tables = tables;
    for (int origin = firstOrigin; origin < tables.lastYear(); origin++) {
      forecasts.put(origin, PooledForecast.of(tables, origin));
    }
  }

  /**
   * @param firstOrigin the first year from whose end is forecast; the last is that before the
   *     tables' last
   */
  public static PooledBackTest of(YearlyTables tables, int firstOrigin) {
    return new PooledBackTest(tables, firstOrigin);
  }

  /**
   * @param horizon whole years
   */
  public Accuracy accuracy(Series series, int horizon) {
    List<double[]> seen = new ArrayList<>();
    double[] saved = new double[tables.authorities().size()];
    boolean[] counted = new boolean[saved.length];
    for (var made : forecasts.headMap(tables.lastYear() - horizon + 1).entrySet()) {
      int year = made.getKey();
      for (int a = 0; a < saved.length; a++) {
        double then = actual(tables, series, a, year);
        double came = actual(tables, series, a, year + horizon);
        if (tables.isWhole(a)
            && tables.count(a, year, Measure.LOOKED_AFTER) >= SMALLEST
            && Double.isFinite(then)
            && Double.isFinite(came)) {
          double[] row =
              row(quantiles(made.getValue(), series, a, 12 * horizon), series, then, came);
          seen.add(row);
          saved[a] += row[1] - row[0];
          counted[a] = true;
        }
      }
    }
    return accuracy(seen, saved, counted);
  }

  private static double[] row(Quantiles forecast, Series series, double then, double came) {
    double unit = series == Series.OUTSIDE_SHARE ? 1 : came;
    return new double[] {
      Math.abs(forecast.median() - came) / unit,
      Math.abs(then - came) / unit,
      holds(forecast, .1, .9, came),
      holds(forecast, .025, .975, came)
    };
  }

  private static double holds(Quantiles forecast, double low, double high, double came) {
    return came >= forecast.at(low) && came <= forecast.at(high) ? 1 : 0;
  }

  private static Quantiles quantiles(
      PooledForecast forecast, Series series, int authority, int months) {
    return switch (series) {
      case LOOKED_AFTER -> forecast.lookedAfter(authority, months);
      case FOSTERING -> forecast.fostering(authority, months);
      case OUTSIDE_SHARE -> forecast.outsideShare(authority, months);
      case OUTSIDE -> forecast.outside(authority, months);
    };
  }

  private static double actual(YearlyTables tables, Series series, int authority, int year) {
    double all = tables.count(authority, year, Measure.LOOKED_AFTER);
    double outside = tables.count(authority, year, Measure.OUTSIDE);
    return switch (series) {
      case LOOKED_AFTER -> all;
      case FOSTERING -> positive(tables.count(authority, year, Measure.FOSTERING));
      case OUTSIDE_SHARE -> outside / all;
      case OUTSIDE -> positive(outside);
    };
  }

  private static double positive(double count) {
    return count == 0 ? Double.NaN : count;
  }

  private static Accuracy accuracy(List<double[]> seen, double[] saved, boolean[] counted) {
    double[] means = new double[4];
    for (double[] row : seen) {
      for (int i = 0; i < means.length; i++) {
        means[i] += row[i] / seen.size();
      }
    }
    int better = 0;
    int all = 0;
    for (int a = 0; a < saved.length; a++) {
      all += counted[a] ? 1 : 0;
      better += counted[a] && saved[a] > 0 ? 1 : 0;
    }
    return new Accuracy(
        seen.size(),
        means[0],
        means[1],
        means[2],
        means[3],
        all == 0 ? Double.NaN : (double) better / all);
  }
}
