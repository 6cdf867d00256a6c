package uk.kith.sufficiency.engine.pooled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.engine.pooled.PooledBackTest.Accuracy;
import uk.kith.sufficiency.engine.pooled.PooledBackTest.Series;

/**
 * Forecasts of all authorities from 31 March of one year, with how good those of the years before
 * were and whom the tables cannot tell of (R-SUFF-11).
 */
public final class PooledModel {

  /** So many years before the first forecast that is judged. */
  private static final int LEARNED_FROM = 3;

  private static final int LONGEST = 3;

  /** The least that a forecast is made from. */
  private static final int FEWEST_YEARS = 3;

  /** Why an authority is not counted in the back-test. */
  public enum Why {
    REORGANISED,
    FEW_CHILDREN
  }

  /**
   * @param authority its place in the tables
   */
  public record LeftOut(int authority, Why why) {}

  /**
   * @param horizon years ahead
   */
  public record Tested(Series series, int horizon, Accuracy accuracy) {}

  private final YearlyTables tables;
  private final @Nullable PooledForecast forecast;
  private final List<Tested> tested;
  private final Map<Integer, Why> leftOut;

  private PooledModel(YearlyTables all, int from) {
    tables = all.until(from);
    forecast =
        from - tables.firstYear() + 1 < FEWEST_YEARS ? null : PooledForecast.of(tables, from);
    tested = tested(tables);
    leftOut = leftOut(tables);
  }

  /**
   * @param from the year on whose 31 March is forecast; nothing later is looked at
   */
  public static PooledModel of(YearlyTables all, int from) {
    return new PooledModel(all, from);
  }

  private static List<Tested> tested(YearlyTables tables) {
    List<Tested> tested = new ArrayList<>();
    int first = tables.firstYear() + LEARNED_FROM;
    if (first < tables.lastYear()) {
      PooledBackTest test = PooledBackTest.of(tables, first);
      for (Series series : Series.values()) {
        for (int horizon = 1; horizon <= LONGEST; horizon++) {
          Accuracy accuracy = test.accuracy(series, horizon);
          if (accuracy.forecasts() > 0) {
            tested.add(new Tested(series, horizon, accuracy));
          }
        }
      }
    }
    return List.copyOf(tested);
  }

  private static Map<Integer, Why> leftOut(YearlyTables tables) {
    Map<Integer, Why> left = new HashMap<>();
    for (int a = 0; a < tables.authorities().size(); a++) {
      if (!tables.isWhole(a)) {
        left.put(a, Why.REORGANISED);
      } else if (!isLarge(tables, a)) {
        left.put(a, Why.FEW_CHILDREN);
      }
    }
    return left;
  }

  private static boolean isLarge(YearlyTables tables, int authority) {
    return tables.count(authority, tables.lastYear(), Measure.LOOKED_AFTER)
        >= PooledBackTest.SMALLEST;
  }

  /** What it rests on: the tables up to the year. */
  public YearlyTables tables() {
    return tables;
  }

  /** First year of which a forecast is judged, to the year before the last. */
  public int firstOrigin() {
    return tables.firstYear() + LEARNED_FROM;
  }

  /** Null where the tables have too few years to learn from. */
  public @Nullable PooledForecast forecast() {
    return forecast;
  }

  /** Empty where the tables have too few years: a forecast without a back-test is called so. */
  public List<Tested> tested() {
    return tested;
  }

  /** Authorities that are not counted in the back-test, in the order of the tables. */
  public List<LeftOut> leftOut() {
    return leftOut.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new LeftOut(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Looked after and large enough on 31 March of the year. */
  public boolean isForecast(int authority) {
    return forecast != null && isLarge(tables, authority);
  }
}
