package uk.kith.matching.engine.plan;

import java.util.Arrays;

/**
 * Prices of children from nothing, whatever the sizes of values: each child's price falls while no
 * home takes it and rises while several do, by a step of its own that grows as long as it goes one
 * way and is halved when it turns (Riedmiller and Braun 1993, "RPROP", on the signs of the
 * subgradient). A child for whom homes compete comes to its price in some ten rounds, whether that
 * is a point away or a million.
 *
 * <p>A guess: it stops short of the best prices where several have to move together, which is what
 * {@link Descent} is for. O(options) a round.
 */
final class Haggling implements Relaxation {

  private static final int ROUNDS = 100;
  private static final double GROWTH = 1.5;

  /** The first step is this part of what an option is worth at the most. */
  private static final double FIRST_STEP = 1.0 / 100_000;

  private final Workers workers;
  private final Watch watch;

  /**
   * @param watch when it cancels, the prices so far are taken
   */
  Haggling(Workers workers, Watch watch) {
    this.workers = workers;
    this.watch = watch;
  }

  @Override
  public String name() {
    return "haggled prices";
  }

  @Override
  public double[] prices(Grid grid, long[] value) {
    Fillings fillings = new Fillings(grid, value);
    long[] price = shares(grid, value);
    long[] best = price.clone();
    long least = Long.MAX_VALUE;
    double[] step = new double[price.length];
    int[] before = new int[price.length];
    Arrays.fill(step, Math.max(1, Arrays.stream(value).max().orElse(0) * Bound.SCALE * FIRST_STEP));
    for (int round = 0; round < ROUNDS && !watch.isCancelled(); round++) {
      int[] taken = new int[price.length];
      long total = sum(fillings.rents(price, taken, workers)) + sum(price);
      if (total < least) {
        least = total;
        best = price.clone();
      }
      boolean moved = false;
      for (int c = 0; c < price.length; c++) {
        int way = taken[c] > 0 ? Math.min(1, taken[c] - 1) : price[c] > 0 ? -1 : 0;
        if (way != 0) {
          moved = true;
          if (way == before[c]) {
            step[c] *= GROWTH;
          } else if (before[c] != 0) {
            step[c] = Math.max(1, step[c] / 2);
          }
          before[c] = way;
          price[c] = Math.max(0, price[c] + (long) (way * step[c]));
        }
      }
      if (!moved) {
        // Everybody is taken once: there are no better prices.
        break;
      }
    }
    return Arrays.stream(best).mapToDouble(p -> (double) p / Bound.SCALE).toArray();
  }

  /** Of each child its largest share of an option: at these prices no home has a rent. */
  private static long[] shares(Grid grid, long[] value) {
    long[] share = new long[grid.children.length];
    for (int o = 0; o < grid.size(); o++) {
      long each = value[o] * Bound.SCALE / grid.sizeOf(o);
      for (int i = grid.first[o]; i < grid.first[o + 1]; i++) {
        share[grid.child[i]] = Math.max(share[grid.child[i]], each);
      }
    }
    return share;
  }

  private static long sum(long[] amounts) {
    long sum = 0;
    for (long amount : amounts) {
      sum += amount;
    }
    return sum;
  }
}
