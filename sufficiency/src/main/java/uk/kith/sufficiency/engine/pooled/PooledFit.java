package uk.kith.sufficiency.engine.pooled;

import java.util.ArrayList;
import java.util.List;

/**
 * How a quantity drifts, learned from all authorities and from the years up to the origin alone.
 *
 * <p>{@code level(T+h) = level(T) + national · (1 − ½^h) + Σ weight · reach(h) · sign}, with a
 * Student t error of seven degrees of freedom (authorities now and then jump) and the variance
 * {@code drift · g(h) + chance · k(h) · sampling}: the longer ago an error was seen, the less it
 * counts.
 */
final class PooledFit {

  static final double FREEDOM = 7;

  /** Years count six tenths of the year after them. */
  private static final double FORGETTING = .6;

  private static final int LONGEST = 3;
  private static final int ROUNDS = 20;

  /** Worth of the starting variance, in observations. */
  private static final double START_COUNTS = 5;

  private final Levels levels;
  private final double[] weights;
  private final double drift;
  private final double chance;

  private PooledFit(Levels levels, double[] weights, double[] variances) {
    this.levels = levels;
    this.weights = weights;
    drift = variances[0];
    chance = variances[1];
  }

  /** From everything known on 31 March of the year. */
  static PooledFit of(Levels levels, int origin) {
    double[] weights = weights(levels, origin);
    return new PooledFit(levels, weights, variances(levels, weights, origin));
  }

  /** Where the level is expected to be, on its own scale. */
  double mean(int authority, int year, double horizon) {
    return expected(levels, weights, levels.signs(year), authority, year, horizon);
  }

  /** The scale of the error's t distribution. */
  double scale(int authority, int year, double horizon) {
    return Math.sqrt(
        drift * levels.driftGrowth(horizon)
            + chance * levels.samplingGrowth(horizon) * levels.sampling(authority, year));
  }

  private static double expected(
      Levels levels, double[] weights, double[][] signs, int authority, int year, double horizon) {
    double level =
        levels.level(authority, year) + levels.nationalChange(year) * (1 - Math.pow(.5, horizon));
    for (int sign = 0; sign < weights.length; sign++) {
      level += weights[sign] * levels.reach(sign, horizon) * signs[sign][authority];
    }
    return level;
  }

  /** Ridge regression of the growth, less that of all together, on the signs. */
  private static double[] weights(Levels levels, int origin) {
    double[][] squares = {{levels.doubt(), 0}, {0, levels.doubt()}};
    double[] products = new double[2];
    for (int horizon = 1; horizon <= LONGEST; horizon++) {
      for (int year = first(levels); year + horizon <= origin; year++) {
        add(levels, year, horizon, squares, products);
      }
    }
    return solution(squares, products);
  }

  /** Of two linear equations. */
  private static double[] solution(double[][] squares, double[] products) {
    double determinant = squares[0][0] * squares[1][1] - squares[0][1] * squares[1][0];
    return new double[] {
      (products[0] * squares[1][1] - products[1] * squares[0][1]) / determinant,
      (products[1] * squares[0][0] - products[0] * squares[1][0]) / determinant
    };
  }

  private static void add(
      Levels levels, int year, int horizon, double[][] squares, double[] products) {
    double[][] signs = levels.signs(year);
    List<double[]> seen = new ArrayList<>();
    double[] means = new double[3];
    for (int a = 0; a < levels.authorities(); a++) {
      double growth = levels.level(a, year + horizon) - levels.level(a, year);
      if (levels.known(a, year) && Double.isFinite(growth)) {
        double[] row = {
          levels.reach(0, horizon) * signs[0][a],
          levels.reach(1, horizon) * signs[1][a],
          growth,
          1 / (horizon * variance(levels, levels.start(), a, year, horizon))
        };
        seen.add(row);
        for (int i = 0; i < means.length; i++) {
          means[i] += row[i];
        }
      }
    }
    for (double[] row : seen) {
      double[] centred = new double[3];
      for (int i = 0; i < centred.length; i++) {
        centred[i] = row[i] - means[i] / seen.size();
      }
      for (int i = 0; i < 2; i++) {
        products[i] += row[3] * centred[i] * centred[2];
        for (int j = 0; j < 2; j++) {
          squares[i][j] += row[3] * centred[i] * centred[j];
        }
      }
    }
  }

  private static int first(Levels levels) {
    return levels.tables.firstYear() + levels.lookBack();
  }

  private static double variance(
      Levels levels, double[] variances, int authority, int year, double horizon) {
    return variances[0] * levels.driftGrowth(horizon)
        + variances[1] * levels.samplingGrowth(horizon) * levels.sampling(authority, year);
  }

  /**
   * Of the t distribution's scale, by weighted least squares of the squared errors, each weighed
   * down the further out it lies: the iteration by which the likelihood of a t is climbed.
   */
  private static double[] variances(Levels levels, double[] weights, int origin) {
    List<double[]> errors = errors(levels, weights, origin);
    double[] start = levels.start();
    double[] found = start.clone();
    for (int round = 0; round < ROUNDS; round++) {
      double[][] squares = {
        {START_COUNTS / (start[0] * start[0]), 0}, {0, START_COUNTS / (start[1] * start[1])}
      };
      double[] products = {START_COUNTS / start[0], START_COUNTS / start[1]};
      for (double[] error : errors) {
        double expected = found[0] * error[1] + found[1] * error[2];
        double weight = error[3] / (expected * expected);
        double outlying = (FREEDOM + 1) / (FREEDOM + error[0] / expected);
        for (int i = 0; i < 2; i++) {
          products[i] += weight * error[i + 1] * error[0] * outlying;
          for (int j = 0; j < 2; j++) {
            squares[i][j] += weight * error[i + 1] * error[j + 1];
          }
        }
      }
      found = solution(squares, products);
      for (int i = 0; i < found.length; i++) {
        found[i] = Math.max(1e-6, found[i]);
      }
    }
    return found;
  }

  /** Squared error, growth of the drift, growth of chance by size, what its age leaves of it. */
  private static List<double[]> errors(Levels levels, double[] weights, int origin) {
    List<double[]> errors = new ArrayList<>();
    for (int year = Math.max(first(levels), levels.tables.firstYear() + 1); year < origin; year++) {
      double[][] signs = levels.signs(year);
      for (int horizon = 1; horizon <= LONGEST && year + horizon <= origin; horizon++) {
        double counts = Math.pow(FORGETTING, origin - horizon - year);
        for (int a = 0; a < levels.authorities(); a++) {
          double error =
              levels.level(a, year + horizon) - expected(levels, weights, signs, a, year, horizon);
          if (levels.known(a, year) && Double.isFinite(error)) {
            errors.add(
                new double[] {
                  error * error,
                  levels.driftGrowth(horizon),
                  levels.samplingGrowth(horizon) * levels.sampling(a, year),
                  counts
                });
          }
        }
      }
    }
    return errors;
  }
}
