package uk.kith.sufficiency.engine.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import uk.kith.sufficiency.engine.forecast.Measured;
import uk.kith.sufficiency.engine.forecast.Start;
import uk.kith.sufficiency.engine.forecast.Tally;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Recorded;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.pooled.LevelUncertainty;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.simulation.Baseline;
import uk.kith.sufficiency.engine.simulation.Simulation;

/**
 * Forecasts made in the past and held against what came true: every half year from two years after
 * the register began to tell of leavers, with the history cut off at each of these days (rolling
 * origin; Tashman 2000). Against "no change", which says that everything stays as it is, and
 * against stock and flow at constant rates.
 */
public final class BackTest {

  /** In months. */
  public static final List<Integer> HORIZONS = List.of(12, 24, 36);

  public static final List<String> SERIES =
      List.of(Measured.LOOKED_AFTER, Measured.LOCAL, Measured.OUTSIDE);

  /** Two years to learn from: with fewer a forecast would be made of one year's chance. */
  static final int LEARNS = 2 * 365;

  /** Futures of each forecast. */
  public static final int REPLICATIONS = 400;

  private static final int HALF_YEAR = 183;
  private static final int MOST_ORIGINS = 16;
  private static final double MONTH = 365.25 / 12;

  private BackTest() {}

  /**
   * One forecast of one number.
   *
   * @param origin day on which it would have been made, as days since 1970
   * @param months ahead
   * @param actual what came true, in children
   * @param p50 the median, in children
   * @param noChange the number of the origin
   * @param constantRate what constant rates said, in children
   * @param mase the error over the mean change between days so far apart before the origin (Hyndman
   *     and Koehler 2006); 0 where nothing had changed
   * @param crps in children; of a forecast without uncertainty it is the error
   */
  public record Item(
      int origin,
      int months,
      String series,
      int actual,
      int p50,
      int noChange,
      double constantRate,
      double mase,
      boolean held80,
      boolean held95,
      double crps) {

    public double error() {
      return Math.abs(p50 - actual);
    }
  }

  /** Days on which forecasts would have been made, the earliest first; none of too little. */
  public static List<Integer> origins(List<CareEpisode> history, int asOf) {
    Start start = Start.of(history, asOf);
    List<Integer> origins = new ArrayList<>();
    if (start.ownRates()) {
      int first = start.recordedFrom() + LEARNS;
      for (int origin = asOf - days(HORIZONS.get(0));
          origin >= first && origins.size() < MOST_ORIGINS;
          origin -= HALF_YEAR) {
        origins.add(0, origin);
      }
    }
    return origins;
  }

  /** Children looked after on a day, as forecasts count them. */
  public static int lookedAfter(List<CareEpisode> history, int day) {
    return counted(history, Measured.LOOKED_AFTER, day);
  }

  /** With a history to the end, and nothing of it that came after the day. */
  public static List<Item> of(
      List<CareEpisode> history, int asOf, long seed, BooleanSupplier stop) {
    return of(history, asOf, seed, Map.of(), stop);
  }

  /**
   * The same where it is known how far numbers drift, so that the forecasts that are tested are as
   * unsure as those that are made.
   *
   * @param levels by origin, with nothing that came after it; an origin that is absent is as unsure
   *     as the records alone make it
   * @param stop asked before each future
   * @return by origin, months ahead and series; empty where too little is recorded
   */
  public static List<Item> of(
      List<CareEpisode> history,
      int asOf,
      long seed,
      Map<Integer, LevelUncertainty> levels,
      BooleanSupplier stop) {
    int recordedFrom = Start.of(history, asOf).recordedFrom();
    List<Item> items = new ArrayList<>();
    for (int origin : origins(history, asOf)) {
      if (!stop.getAsBoolean()) {
        Baseline baseline = Baseline.of(history, recordedFrom, origin);
        LevelUncertainty level = levels.get(origin);
        Start start = new Start(baseline, recordedFrom, true);
        items.addAll(
            at(
                history,
                recordedFrom,
                level == null ? baseline : start.uncertain(level).baseline(),
                asOf,
                seed,
                stop));
      }
    }
    return items;
  }

  private static List<Item> at(
      List<CareEpisode> history,
      int recordedFrom,
      Baseline baseline,
      int asOf,
      long seed,
      BooleanSupplier stop) {
    int origin = baseline.asOf();
    int months =
        HORIZONS.stream().filter(h -> origin + days(h) <= asOf).mapToInt(h -> h).max().orElse(0);
    Tally tally = Tally.of(new Simulation(baseline, months, seed), months, 0, REPLICATIONS, stop);
    List<Item> items = new ArrayList<>();
    if (tally.replications() < REPLICATIONS) {
      return items;
    }
    ConstantRate constant = new ConstantRate(history, origin);
    for (int ahead : HORIZONS) {
      if (ahead <= months) {
        double[] sides = constant.after(ahead);
        for (String series : SERIES) {
          double rate =
              series.equals(Measured.LOOKED_AFTER)
                  ? Arrays.stream(sides).sum()
                  : sides[side(series).ordinal()];
          items.add(item(history, recordedFrom, origin, ahead, series, tally, rate));
        }
      }
    }
    return items;
  }

  private static Item item(
      List<CareEpisode> history,
      int recordedFrom,
      int origin,
      int ahead,
      String series,
      Tally tally,
      double constantRate) {
    ToIntFunction<Integer> counted = day -> counted(history, series, day);
    int actual = counted.applyAsInt(origin + days(ahead));
    int p50 = tally.quantile(series, ahead, .5);
    double usual = usualChange(counted, recordedFrom, origin, days(ahead));
    return new Item(
        origin,
        ahead,
        series,
        actual,
        p50,
        counted.applyAsInt(origin),
        constantRate,
        usual == 0 ? 0 : Math.abs(p50 - actual) / usual,
        holds(tally, series, ahead, .1, .9, actual),
        holds(tally, series, ahead, .025, .975, actual),
        tally.crps(series, ahead, actual));
  }

  private static boolean holds(
      Tally tally, String series, int month, double low, double high, int actual) {
    return tally.quantile(series, month, low) <= actual
        && actual <= tally.quantile(series, month, high);
  }

  /** Between days of the past so far apart, by months; by as many days as there are at the most. */
  private static double usualChange(
      ToIntFunction<Integer> counted, int recordedFrom, int origin, int apart) {
    int span = Math.min(apart, (origin - recordedFrom) / 2);
    double sum = 0;
    int number = 0;
    for (int day = origin; day - span >= recordedFrom; day -= (int) MONTH) {
      sum += Math.abs(counted.applyAsInt(day) - counted.applyAsInt(day - span));
      number++;
    }
    return number == 0 ? 0 : sum / number;
  }

  /** As the simulation counts: of those who are not grown up. */
  private static int counted(List<CareEpisode> history, String series, int day) {
    List<CareEpisode> young =
        history.stream().filter(e -> e.from() <= day && Bands.isChild(e.born(), day)).toList();
    return series.equals(Measured.LOOKED_AFTER)
        ? Recorded.inCare(young, day)
        : Recorded.inCare(young, day, side(series));
  }

  private static Where side(String series) {
    return series.equals(Measured.LOCAL) ? Where.LOCAL : Where.OUTSIDE;
  }

  private static int days(int months) {
    return (int) Math.round(months * MONTH);
  }
}
