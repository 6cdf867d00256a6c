package uk.kith.matching.engine.plan;

import java.util.Arrays;

/**
 * Prices of children and rents of homes, in {@value #SCALE} parts of a point, such that no filling
 * of a home is worth more than the prices of its children and its rent. Then no plan is worth more
 * than all prices and rents together: weak duality, exact in whole numbers.
 *
 * @param cost of each option: what is lost against the bound if it is taken, at the least
 */
record Bound(long[] price, long[] rent, long[] cost, long total) {

  static final int SCALE = 10_000;

  private static final double LAST_AIM = SCALE / 50.0;

  /**
   * How it is improved.
   *
   * @param patience rounds without a lower bound before the aim is halved
   * @param firstAim part of the bound by which it is to be lowered at first
   */
  private record Steps(int rounds, int patience, double firstAim) {}

  /** Enough where the guess is good, as it is where there are beds for nearly all. */
  private static final Steps QUICK = new Steps(160, 4, 1e-5);

  /**
   * Where many want the same few beds the guess is far off, and every step at first makes it worse:
   * with patience the bound comes to that of the linear program.
   */
  private static final Steps PATIENT = new Steps(3_000, 200, 0.1);

  /**
   * Makes a bound of guessed prices and improves it by subgradient steps, each towards a bound that
   * is a little lower; how little is halved when it is not reached, and the steps begin again from
   * the best.
   *
   * @param enough points at which a lower bound would prove nothing more
   */
  static Bound of(Grid grid, long[] value, double[] guess, long enough) {
    return of(grid, value, guess, enough, Watch.NOBODY);
  }

  /**
   * @param watch when it cancels, the bound so far is taken: any prices bound
   */
  static Bound of(Grid grid, long[] value, double[] guess, long enough, Watch watch) {
    return improve(grid, value, scaled(guess), enough, QUICK, watch);
  }

  /** The same bound, improved with patience: for few children, where it takes no time. */
  Bound patiently(Grid grid, long[] value, long enough, Watch watch) {
    return improve(grid, value, price, enough, PATIENT, watch);
  }

  private static Bound improve(
      Grid grid, long[] value, long[] guess, long enough, Steps steps, Watch watch) {
    Fillings fillings = new Fillings(grid, value);
    long[] price = guess;
    long[] best = price;
    long least = Long.MAX_VALUE;
    double aim = 0;
    int stale = 0;
    for (int round = 0; round < steps.rounds(); round++) {
      int[] taken = new int[price.length];
      long total = Arrays.stream(fillings.rents(price, taken)).sum() + Arrays.stream(price).sum();
      aim = round == 0 ? total * steps.firstAim() : aim;
      stale = total < least - aim / 8 ? 0 : stale + 1;
      if (total < least) {
        least = total;
        best = price;
      }
      if (watch.isCancelled()) {
        break;
      }
      if (stale > steps.patience()) {
        aim /= 2;
        stale = 0;
        price = best;
        continue;
      }
      long length = 0;
      for (int c = 0; c < price.length; c++) {
        long more = taken[c] - 1L;
        length += more > 0 || price[c] > 0 ? more * more : 0;
      }
      if (length == 0 || aim < LAST_AIM || Math.floorDiv(least, SCALE) <= enough) {
        break;
      }
      price = step(price, taken, (total - least + aim) / length);
    }
    return at(grid, fillings, best, Workers.CALLER);
  }

  /** The bound of these prices, whatever they are. */
  static Bound at(Grid grid, Fillings fillings, long[] price, Workers workers) {
    long[] rent = fillings.rents(price, new int[price.length], workers);
    long[] cost = new long[grid.size()];
    fillings.costs(price, cost, workers);
    return new Bound(price, rent, cost, Arrays.stream(rent).sum() + Arrays.stream(price).sum());
  }

  /** The same bound, improved by quick steps. */
  Bound quickly(Grid grid, long[] value, long enough, Watch watch) {
    return improve(grid, value, price, enough, QUICK, watch);
  }

  /** Prices in points as whole numbers of parts of a point. */
  static long[] scaled(double[] guess) {
    return Arrays.stream(guess).mapToLong(p -> Math.max(0, Math.round(p * SCALE))).toArray();
  }

  private static long[] step(long[] price, int[] taken, double length) {
    long[] next = new long[price.length];
    for (int c = 0; c < next.length; c++) {
      next[c] = Math.max(0, Math.round(price[c] + length * (taken[c] - 1)));
    }
    return next;
  }

  /** The most that a plan could be worth, in whole points. */
  long points() {
    return Math.floorDiv(total, SCALE);
  }
}
