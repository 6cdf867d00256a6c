package uk.kith.matching.engine.plan;

import java.util.Arrays;

/**
 * What each unit of a grid would take at given rents if it were alone: its best division into
 * options, by dynamic programming over sets of its children.
 */
final class UnitBest {

  private static final int NOTHING = -1;

  private final Grid grid;
  private final double[] exact;
  private final double[] best;
  private final int[] with;
  private final int[] group;

  UnitBest(Grid grid) {
    this.grid = grid;
    int largest = Arrays.stream(grid.members).mapToInt(of -> of.length).max().orElse(1);
    exact = new double[1 << largest];
    best = new double[1 << largest];
    with = new int[1 << largest];
    group = new int[1 << largest];
  }

  /**
   * @param used beds of each home, to which is added what the units take
   * @return the sum of what the units gain
   */
  double solve(long[] value, double[] rent, int[] used) {
    double sum = 0;
    for (int u = 0; u < grid.members.length; u++) {
      int all = (1 << grid.members[u].length) - 1;
      Arrays.fill(exact, 0, all + 1, 0);
      Arrays.fill(with, 0, all + 1, NOTHING);
      for (int option : grid.ofUnit[u]) {
        double gain = value[option] - rent[grid.home[option]] * grid.beds[option];
        if (gain > exact[grid.mask[option]]) {
          exact[grid.mask[option]] = gain;
          with[grid.mask[option]] = option;
        }
      }
      divide(all);
      for (int set = all; set != 0; set &= ~group[set]) {
        use(with[group[set]], used);
      }
      sum += best[all];
    }
    return sum;
  }

  private void use(int option, int[] used) {
    if (option != NOTHING) {
      used[grid.home[option]] += grid.beds[option];
    }
  }

  /** Of each set the best division, told by the group in which its lowest child is. */
  private void divide(int all) {
    for (int set = 1; set <= all; set++) {
      int lowest = set & -set;
      int others = set ^ lowest;
      best[set] = exact[set];
      group[set] = set;
      int more = others;
      while (more != 0) {
        more = more - 1 & others;
        double gain = exact[lowest | more] + best[others ^ more];
        if (gain > best[set]) {
          best[set] = gain;
          group[set] = lowest | more;
        }
      }
    }
  }
}
