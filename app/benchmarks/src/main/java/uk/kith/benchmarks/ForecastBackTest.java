package uk.kith.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.simulation.Baseline;
import uk.kith.sufficiency.engine.simulation.InventedCare;
import uk.kith.sufficiency.engine.simulation.Simulation;

/**
 * How forecasts of children looked after would have done on invented histories, each from one day
 * with nothing known of what came later: against "no change" and against a model of constant rates
 * by age, as openly published ones are. Prints the table of docs/forecast-accuracy.md.
 */
public final class ForecastBackTest {

  private static final double YEAR = 365.25;
  private static final int[] MONTHS = {12, 24, 36};
  private static final int RECORDED_YEARS = 10;

  private final int replications;
  private final double[][] sums = new double[MONTHS.length][8];

  private ForecastBackTest(int replications) {
    this.replications = replications;
  }

  /**
   * @param arguments histories, replications of each, groups a year
   */
  public static void main(String[] arguments) {
    int histories = Integer.parseInt(arguments[0]);
    ForecastBackTest test = new ForecastBackTest(Integer.parseInt(arguments[1]));
    for (int seed = 0; seed < histories; seed++) {
      test.add(seed, Double.parseDouble(arguments[2]));
    }
    System.out.print(test.told(histories));
  }

  private void add(long seed, double groupsAYear) {
    int asOf = (int) (20 * YEAR);
    List<CareEpisode> all =
        new InventedCare(seed, asOf - (int) (14 * YEAR), asOf + (int) (3 * YEAR) + 40)
            .episodes(groupsAYear);
    int recordedFrom = asOf - (int) (RECORDED_YEARS * YEAR);
    Baseline baseline = Baseline.of(all, recordedFrom, asOf);
    Simulation simulation = new Simulation(baseline, 36, seed);
    int[][] futures = new int[MONTHS.length][replications];
    for (int k = 0; k < replications; k++) {
      var counts = simulation.replication(k);
      for (int i = 0; i < MONTHS.length; i++) {
        futures[i][k] = counts.lookedAfter(MONTHS[i]);
      }
    }
    int now = baseline.children().size();
    double[] constant = constantRates(all, asOf);
    for (int i = 0; i < MONTHS.length; i++) {
      Arrays.sort(futures[i]);
      int truth = inCare(all, asOf + (int) Math.round(MONTHS[i] * YEAR / 12));
      double median = futures[i][replications / 2];
      double[] sum = sums[i];
      sum[0] += isIn(futures[i], truth, .1) ? 1 : 0;
      sum[1] += isIn(futures[i], truth, .025) ? 1 : 0;
      sum[2] += Math.abs(median - truth) / truth;
      sum[3] += Math.abs(now - truth) / (double) truth;
      sum[4] += Math.abs(constant[i] - truth) / truth;
      sum[5] += crps(futures[i], truth);
      sum[6] += Math.abs(now - truth);
      sum[7] += Math.abs(constant[i] - truth);
    }
  }

  /** Ends that are beyond the truth count as holding it: numbers are whole. */
  private static boolean isIn(int[] sorted, int truth, double tail) {
    int last = sorted.length - 1;
    return truth >= sorted[(int) Math.floor(tail * last)]
        && truth <= sorted[(int) Math.ceil((1 - tail) * last)];
  }

  /** Of an ensemble: mean distance to the truth less half the mean distance among its members. */
  private static double crps(int[] sorted, int truth) {
    double distance = 0;
    double among = 0;
    int n = sorted.length;
    for (int i = 0; i < n; i++) {
      distance += Math.abs(sorted[i] - truth);
      among += (2.0 * i - n + 1) * sorted[i];
    }
    return distance / n - among / ((double) n * n);
  }

  private static int inCare(List<CareEpisode> all, int day) {
    return (int)
        all.stream()
            .filter(each -> each.from() < day && each.until() > day)
            .filter(each -> day - each.born() < Bands.ADULT)
            .count();
  }

  /** Those who came and left in the year before, by age, for ever; everybody ages. */
  private static double[] constantRates(List<CareEpisode> all, int asOf) {
    int from = asOf - 365;
    double[] stock = new double[18];
    double[] days = new double[18];
    double[] left = new double[18];
    double[] came = new double[18];
    for (CareEpisode each : all) {
      if (each.from() < asOf) {
        if (each.from() >= from) {
          came[years(each, each.from())]++;
        }
        if (each.until() >= from && each.until() < asOf) {
          left[years(each, each.until() - 1)]++;
        }
        for (int day = Math.max(from, each.from()); day < Math.min(asOf, each.until()); day += 5) {
          days[years(each, day)] += 5;
        }
        if (each.until() > asOf && asOf - each.born() < Bands.ADULT) {
          stock[years(each, asOf)]++;
        }
      }
    }
    double[] at = new double[MONTHS.length];
    for (int month = 1; month <= 36; month++) {
      double[] next = new double[18];
      for (int age = 0; age < 18; age++) {
        double rate = days[age] > 0 ? left[age] / days[age] : 0;
        double kept = stock[age] * Math.exp(-(age == 17 ? 0 : rate) * YEAR / 12) + came[age] / 12;
        next[age] += kept * 11 / 12;
        if (age < 17) {
          next[age + 1] += kept / 12;
        }
      }
      stock = next;
      int reached = month;
      IntStream.range(0, MONTHS.length)
          .filter(i -> MONTHS[i] == reached)
          .forEach(i -> at[i] = Arrays.stream(next).sum());
    }
    return at;
  }

  private static int years(CareEpisode episode, int day) {
    return Math.max(0, Math.min(17, (int) ((day - episode.born()) / YEAR)));
  }

  private String told(int n) {
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < MONTHS.length; i++) {
      double[] s = sums[i];
      told.append(
          String.format(
              Locale.ROOT,
              "| %d | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.1f | %.1f | %.1f |%n",
              MONTHS[i],
              100 * s[0] / n,
              100 * s[1] / n,
              100 * s[2] / n,
              100 * s[3] / n,
              100 * s[4] / n,
              s[5] / n,
              s[6] / n,
              s[7] / n));
    }
    return told.toString();
  }
}
