package uk.kith.sufficiency.engine.rates;

import java.util.Arrays;

/**
 * Rates by band of age and of duration, smoothed: what is usual in a band before anything of it was
 * seen is what is usual beside it. Events of a band are Poisson's; logarithms of the rates of
 * neighbouring bands differ by chance, by less than a factor of two in two of three cases. Told is
 * the likeliest set of rates, which is one alone as the likelihood is concave: found by Newton's
 * steps. Where much is seen it is events over days; where nothing is, the geometric mean of the
 * neighbours. Held in tests against its own equations.
 */
final class SmoothHazards {

  /** Standard deviation of the difference of logarithms between neighbours. */
  static final double APART = Math.log(2);

  /** How much all together are drawn to the rate of all: hardly. */
  static final double LEVEL = .01;

  private static final double LEAST = 1e-6;
  private static final double STEP = 2;
  private static final double CLOSE = 1e-11;
  private static final int STEPS = 200;

  private final Risk[] seen;
  private final int ages;
  private final int durations;
  private final double overall;
  private final double[] logs;

  private SmoothHazards(Risk[] seen, int ages, int durations) {
    this.seen = seen;
    this.ages = ages;
    this.durations = durations;
    Risk all = Risk.NONE;
    for (Risk each : seen) {
      all = all.plus(each);
    }
    overall = Math.log(Math.max(all.rate(), LEAST));
    logs = new double[seen.length];
    Arrays.fill(logs, overall);
    double moved = Double.MAX_VALUE;
    for (int i = 0; i < STEPS && moved > CLOSE; i++) {
      moved = step();
    }
  }

  /**
   * A day's rates.
   *
   * @param seen by age and, within it, by duration
   */
  static double[] of(Risk[] seen, int ages, int durations) {
    double[] logs = new SmoothHazards(seen, ages, durations).logs;
    double[] rates = new double[logs.length];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = Math.exp(logs[i]);
    }
    return rates;
  }

  /** One step of Newton's, none longer than is safe; how far it went. */
  private double step() {
    int n = logs.length;
    double[][] curve = new double[n][n];
    double[] slope = new double[n];
    for (int i = 0; i < n; i++) {
      double expected = seen[i].days() * Math.exp(logs[i]);
      slope[i] += seen[i].events() - expected - LEVEL * (logs[i] - overall);
      curve[i][i] += expected + LEVEL;
      if (i % durations + 1 < durations) {
        join(curve, slope, i, i + 1);
      }
      if (i / durations + 1 < ages) {
        join(curve, slope, i, i + durations);
      }
    }
    solve(curve, slope);
    double longest = 0;
    for (double each : slope) {
      longest = Math.max(longest, Math.abs(each));
    }
    double part = Math.min(1, STEP / Math.max(longest, LEAST));
    for (int i = 0; i < n; i++) {
      logs[i] += part * slope[i];
    }
    return part * longest;
  }

  private void join(double[][] curve, double[] slope, int one, int other) {
    double weight = 1 / (APART * APART);
    curve[one][one] += weight;
    curve[other][other] += weight;
    curve[other][one] -= weight;
    double apart = weight * (logs[one] - logs[other]);
    slope[one] -= apart;
    slope[other] += apart;
  }

  /**
   * By Cholesky's factors.
   *
   * @param lower the lower half of a symmetric matrix that is positive definite; spoilt
   * @param right becomes the answer
   */
  private static void solve(double[][] lower, double[] right) {
    int n = right.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = lower[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
      }
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        right[i] -= lower[i][k] * right[k];
      }
      right[i] /= lower[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        right[i] -= lower[k][i] * right[k];
      }
      right[i] /= lower[i][i];
    }
  }
}
