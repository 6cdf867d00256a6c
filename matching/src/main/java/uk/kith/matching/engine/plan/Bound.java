package uk.kith.matching.engine.plan;

/**
 * Prices of children and rents of beds, in {@value #SCALE} parts of a point, such that no option is
 * worth more than the prices of its children and the rents of its beds. Then no plan is worth more
 * than all prices and rents together, whatever else the rules demand: weak duality.
 */
record Bound(long[] price, long[] rent, long total) {

  static final int SCALE = 10_000;

  /**
   * Rounds the guess to whole parts, raises prices where an option exceeds them, lowers the rest.
   */
  static Bound of(Grid grid, long[] value, Duals guess) {
    long[] rent = new long[grid.homes.length];
    long total = 0;
    for (int h = 0; h < rent.length; h++) {
      rent[h] = Math.max(0, Math.round(guess.rent()[h] * SCALE));
      total += rent[h] * grid.homes[h].beds();
    }
    long[] price = new long[grid.children.length];
    for (int c = 0; c < price.length; c++) {
      price[c] = Math.max(0, Math.round(guess.price()[c] * SCALE));
    }
    for (int option = 0; option < grid.size(); option++) {
      long missing = -slack(grid, value, price, rent, option);
      if (missing > 0) {
        price[grid.child[grid.first[option]]] += missing;
      }
    }
    lower(grid, value, price, rent);
    for (long p : price) {
      total += p;
    }
    return new Bound(price, rent, total);
  }

  private static void lower(Grid grid, long[] value, long[] price, long[] rent) {
    int[] start = new int[price.length + 1];
    for (int c : grid.child) {
      start[c + 1]++;
    }
    for (int c = 0; c < price.length; c++) {
      start[c + 1] += start[c];
    }
    int[] fill = start.clone();
    int[] of = new int[grid.child.length];
    for (int option = 0; option < grid.size(); option++) {
      for (int i = grid.first[option]; i < grid.first[option + 1]; i++) {
        of[fill[grid.child[i]]++] = option;
      }
    }
    for (int c = 0; c < price.length; c++) {
      long by = price[c];
      for (int i = start[c]; i < start[c + 1] && by > 0; i++) {
        by = Math.min(by, slack(grid, value, price, rent, of[i]));
      }
      price[c] -= by;
    }
  }

  /** What prices and rents exceed an option's value by. */
  private static long slack(Grid grid, long[] value, long[] price, long[] rent, int option) {
    long sum = rent[grid.home[option]] * grid.beds[option] - value[option] * SCALE;
    for (int i = grid.first[option]; i < grid.first[option + 1]; i++) {
      sum += price[grid.child[i]];
    }
    return sum;
  }

  long slack(Grid grid, long[] value, int option) {
    return slack(grid, value, price, rent, option);
  }

  /** The most that a plan could be worth, in whole points. */
  long points() {
    return Math.floorDiv(total, SCALE);
  }
}
