package uk.kith.matching.engine.fairness;

import java.util.Collection;

/**
 * A mean or a share with its interval: what lies outside of it is hard to explain by chance alone,
 * 1 time in 20.
 *
 * <p>Method: a mean by Student's t, a share by Wilson's score (1927), the difference of two means
 * by Welch (1947), of two shares by Agresti and Caffo (2000). Children count as if each were on
 * their own; where brothers and sisters are many, intervals are too narrow.
 *
 * @param counted cases
 */
public record Estimate(int counted, double value, double low, double high) {

  /** Of the normal distribution, both sides together one in twenty. */
  private static final double Z = 1.959964;

  /** Degrees of freedom that are whole may be a little less in doubles. */
  private static final double ROUNDING = 1e-9;

  /** The same of Student's t with 1 to 30 degrees of freedom. */
  private static final double[] T = {
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160,
    2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056,
    2.052, 2.048, 2.045, 2.042
  };

  /** Of what is the case or not: 1 or 0. */
  static Estimate share(Collection<Double> values) {
    int n = values.size();
    double p = sum(values) / n;
    double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double width = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
    // At none and at all an end of the interval is the share itself, whatever doubles make of it.
    return new Estimate(
        n, p, Math.max(0, Math.min(p, middle - width)), Math.min(1, Math.max(p, middle + width)));
  }

  /**
   * @param values two or more
   */
  static Estimate mean(Collection<Double> values) {
    int n = values.size();
    double mean = sum(values) / n;
    double width = t(n - 1) * Math.sqrt(variance(values) / n);
    return new Estimate(n, mean, mean - width, mean + width);
  }

  /** How much more the ones have than the others; {@code counted} is the smaller of both. */
  static Estimate difference(boolean share, Collection<Double> ones, Collection<Double> others) {
    double difference = sum(ones) / ones.size() - sum(others) / others.size();
    double middle = difference;
    double width;
    if (share) {
      double p = (sum(ones) + 1) / (ones.size() + 2);
      double q = (sum(others) + 1) / (others.size() + 2);
      middle = p - q;
      width = Z * Math.sqrt(p * (1 - p) / (ones.size() + 2) + q * (1 - q) / (others.size() + 2));
    } else {
      double a = variance(ones) / ones.size();
      double b = variance(others) / others.size();
      double freedom =
          a + b == 0
              ? 1
              : (a + b) * (a + b) / (a * a / (ones.size() - 1) + b * b / (others.size() - 1));
      width = t((int) (freedom + ROUNDING)) * Math.sqrt(a + b);
    }
    return new Estimate(
        Math.min(ones.size(), others.size()), difference, middle - width, middle + width);
  }

  /** That there is none is hard to believe. */
  boolean isBeyondChance() {
    return low > 0 || high < 0;
  }

  /** At the least 1 degree. */
  static double t(int freedom) {
    return freedom <= T.length ? T[Math.max(1, freedom) - 1] : Z + 2.372 / freedom;
  }

  private static double sum(Collection<Double> values) {
    // The order in which doubles are added matters in the last digit, and never here.
    return values.stream().mapToDouble(Double::doubleValue).sorted().sum();
  }

  private static double variance(Collection<Double> values) {
    double mean = sum(values) / values.size();
    return values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sorted().sum()
        / (values.size() - 1);
  }
}
