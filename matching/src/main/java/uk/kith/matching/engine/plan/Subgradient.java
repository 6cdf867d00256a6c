package uk.kith.matching.engine.plan;

import java.util.Arrays;

/**
 * Rents at which every unit, asked alone, would take about as many beds as there are: the
 * Lagrangian dual by subgradient steps (Held, Wolfe and Crowder 1974), in a fixed number of rounds.
 * Rents of any quality give right bounds; these are good enough for an authority and need no
 * library.
 */
final class Subgradient implements Relaxation {

  private static final int ROUNDS = 400;
  private static final int PATIENCE = 8;

  private final int rounds;

  Subgradient() {
    this(ROUNDS);
  }

  /**
   * @param rounds at the most
   */
  Subgradient(int rounds) {
    this.rounds = rounds;
  }

  @Override
  public String name() {
    return "subgradient";
  }

  @Override
  public Duals solve(Grid grid, long[] value) {
    double known = greedy(grid, value);
    int homes = grid.homes.length;
    double[] rent = new double[homes];
    double[] best = rent.clone();
    double least = Double.MAX_VALUE;
    double boldness = 1;
    int stale = 0;
    int[] used = new int[homes];
    UnitBest units = new UnitBest(grid);
    for (int round = 0; round < rounds && boldness > 1e-5; round++) {
      Arrays.fill(used, 0);
      double bound = units.solve(value, rent, used);
      double length = 0;
      for (int h = 0; h < homes; h++) {
        bound += rent[h] * grid.homes[h].beds();
        double over = used[h] - grid.homes[h].beds();
        length += over > 0 || rent[h] > 0 ? over * over : 0;
      }
      if (bound < least) {
        least = bound;
        System.arraycopy(rent, 0, best, 0, homes);
        stale = 0;
      } else if (++stale >= PATIENCE) {
        boldness /= 2;
        stale = 0;
        System.arraycopy(best, 0, rent, 0, homes);
        continue;
      }
      if (length == 0 || bound <= known) {
        break;
      }
      double step = boldness * (bound - known) / length;
      for (int h = 0; h < homes; h++) {
        rent[h] = Math.max(0, rent[h] + step * (used[h] - grid.homes[h].beds()));
      }
    }
    return new Duals(prices(grid, value, best), best);
  }

  /** What is reached when whoever gains most goes first: the aim of the steps. */
  private static double greedy(Grid grid, long[] value) {
    long[] cost = Arrays.stream(value).map(v -> -v).toArray();
    return Arrays.stream(Greedy.complete(grid, new int[0], cost)).mapToLong(o -> value[o]).sum();
  }

  /** Each child's share of what its unit gains at these rents. */
  private static double[] prices(Grid grid, long[] value, double[] rent) {
    double[] price = new double[grid.children.length];
    for (int option = 0; option < grid.size(); option++) {
      int size = grid.sizeOf(option);
      double gain = value[option] - rent[grid.home[option]] * grid.beds[option];
      if (size == 1) {
        int c = grid.child[grid.first[option]];
        price[c] = Math.max(price[c], gain);
      }
    }
    for (int option = 0; option < grid.size(); option++) {
      double missing = value[option] - rent[grid.home[option]] * grid.beds[option];
      for (int i = grid.first[option]; i < grid.first[option + 1]; i++) {
        missing -= price[grid.child[i]];
      }
      if (missing > 0) {
        for (int i = grid.first[option]; i < grid.first[option + 1]; i++) {
          price[grid.child[i]] += missing / grid.sizeOf(option);
        }
      }
    }
    return price;
  }
}
