package uk.kith.matching.engine.plan;

import java.util.stream.IntStream;

/**
 * Brings a bound down to that of the linear program of fillings, or nearly.
 *
 * <p>Method: subgradient steps with the means of Adam (Kingma and Ba 2015) and a step that shrinks
 * in every round by the same factor, on those options alone that cost little at the prices of the
 * best bound: a twentieth of all, so that hundreds of rounds take no longer than a few over all.
 * Then every option is looked at again, and only what holds for all of them counts. On the invented
 * England the bound of the linear program was reached within a few points of 7.7 million, where
 * steps of one length for all (Polyak) and {@link Haggling} alone stay hundreds above it.
 *
 * <p>Uses only operations that Java defines to the bit, so that prices are the same everywhere.
 */
final class Descent {

  private static final double MEAN = 0.9;
  private static final double MEAN_OF_SQUARES = 0.99;
  private static final double LITTLE = 1e-3;

  /** Points that an option may cost to be looked at. */
  private static final long WITHIN = 64;

  /** First steps of each pass, in points; the last ones are a hundredth. */
  private static final double[] FIRST_STEPS = {4, 1};

  private static final double LAST_STEP = 0.01;

  /** Options below which it does not pay to share a round among threads. */
  private static final int MANY = 10_000;

  private final Grid grid;
  private final long[] value;
  private final Workers workers;
  private final Watch watch;

  Descent(Grid grid, long[] value, Workers workers, Watch watch) {
    this.grid = grid;
    this.value = value;
    this.workers = workers;
    this.watch = watch;
  }

  /**
   * @param point weight of a point of score
   * @param rounds of each pass
   * @param enough points at which a lower bound would prove nothing more
   */
  Bound of(double[] guess, long point, int rounds, long enough) {
    Fillings all = new Fillings(grid, value);
    Bound best = Bound.at(grid, all, Bound.scaled(guess), workers);
    for (double first : FIRST_STEPS) {
      if (watch.isCancelled() || best.points() <= enough) {
        break;
      }
      long within = WITHIN * point * Bound.SCALE;
      long[] cost = best.cost();
      int[] few = IntStream.range(0, cost.length).filter(o -> cost[o] <= within).toArray();
      double step = first * point * Bound.SCALE;
      long[] price = down(new Fillings(grid, value, few), few.length, best.price(), step, rounds);
      Bound next = Bound.at(grid, all, price, workers);
      if (next.total() < best.total()) {
        best = next;
      }
    }
    return best;
  }

  private long[] down(Fillings few, int options, long[] start, double firstStep, int rounds) {
    int children = start.length;
    double[] exact = new double[children];
    double[] mean = new double[children];
    double[] squares = new double[children];
    long[] price = start.clone();
    long[] best = price;
    long least = Long.MAX_VALUE;
    for (int c = 0; c < children; c++) {
      exact[c] = price[c];
    }
    Workers here = options < MANY ? Workers.CALLER : workers;
    double shrink = StrictMath.pow(LAST_STEP, 1.0 / rounds);
    double step = firstStep;
    double meanLeft = 1;
    double squaresLeft = 1;
    for (int round = 0; round < rounds && !watch.isCancelled(); round++) {
      int[] taken = new int[children];
      long total = 0;
      for (long rent : few.rents(price, taken, here)) {
        total += rent;
      }
      for (long p : price) {
        total += p;
      }
      if (total < least) {
        least = total;
        best = price.clone();
      }
      meanLeft *= MEAN;
      squaresLeft *= MEAN_OF_SQUARES;
      boolean steep = false;
      for (int c = 0; c < children; c++) {
        int slope = taken[c] == 0 && exact[c] <= 0 ? 0 : 1 - taken[c];
        steep |= slope != 0;
        mean[c] = MEAN * mean[c] + (1 - MEAN) * slope;
        squares[c] = MEAN_OF_SQUARES * squares[c] + (1 - MEAN_OF_SQUARES) * slope * slope;
        if (squares[c] > 0) {
          double size = Math.sqrt(squares[c] / (1 - squaresLeft)) + LITTLE;
          exact[c] = Math.max(0, exact[c] - step * (mean[c] / (1 - meanLeft)) / size);
          price[c] = (long) (exact[c] + 0.5);
        }
      }
      if (!steep) {
        // Everybody is taken once: there are no better prices.
        break;
      }
      step *= shrink;
    }
    return best;
  }
}
