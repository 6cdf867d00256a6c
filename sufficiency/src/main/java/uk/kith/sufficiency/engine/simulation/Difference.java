package uk.kith.sufficiency.engine.simulation;

import java.util.Arrays;

/**
 * What a scenario changes in some count, over pairs of futures with the same random numbers: so
 * much is in the mean, and so much lies in 80 and in 95 of 100 futures.
 *
 * @param mean scenario less as now
 * @param error standard error of the mean, by the number of futures alone
 */
public record Difference(
    double mean, double error, double low80, double high80, double low95, double high95) {

  private static final double Z95 = 1.96;

  /**
   * Of futures in the same order.
   *
   * @throws IllegalArgumentException where there are not as many of both, or fewer than two
   */
  public static Difference of(int[] asNow, int[] scenario) {
    int n = asNow.length;
    if (n < 2 || scenario.length != n) {
      throw new IllegalArgumentException(n + " and " + scenario.length + " futures");
    }
    double[] pairs = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      pairs[i] = (double) scenario[i] - asNow[i];
      sum += pairs[i];
    }
    double mean = sum / n;
    double squares = 0;
    for (double pair : pairs) {
      squares += (pair - mean) * (pair - mean);
    }
    Arrays.sort(pairs);
    return new Difference(
        mean,
        Math.sqrt(squares / (n - 1) / n),
        quantile(pairs, .1),
        quantile(pairs, .9),
        quantile(pairs, .025),
        quantile(pairs, .975));
  }

  /** Whether the mean is surely above nothing, 95 in 100. */
  public boolean isSurelyMore() {
    return mean - Z95 * error > 0;
  }

  /** Linear between neighbours. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
