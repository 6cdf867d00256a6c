package uk.kith.matching.engine.plan;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The best way to fill each home at given prices of children: which options, at most one of a unit,
 * are worth most beyond the prices of their children and fit into the beds. By dynamic programming
 * over units and beds, exact but for the rules that bind few homes; O(options times beds).
 */
final class Fillings {

  private static final int NONE = -1;

  private final Grid grid;
  private final long[] value;

  /** Options of each home, those of a unit next to each other. */
  private final int[] option;

  private final int[] start;

  /** Of the home at hand: where each of its units begins, and the tables. */
  private int[] group = new int[64];

  private int groups;
  private long[] before = new long[256];
  private long[] after = new long[256];
  private int[] pick = new int[256];

  /**
   * @param value of each option
   */
  Fillings(Grid grid, long[] value) {
    this.grid = grid;
    this.value = value;
    start = new int[grid.homes.length + 1];
    for (int h : grid.home) {
      start[h + 1]++;
    }
    for (int h = 0; h < grid.homes.length; h++) {
      start[h + 1] += start[h];
    }
    option = new int[grid.size()];
    int[] fill = start.clone();
    for (int[] ofUnit : grid.ofUnit) {
      for (int o : ofUnit) {
        option[fill[grid.home[o]]++] = o;
      }
    }
  }

  /**
   * Rents at which no filling gains anything.
   *
   * @param price of each child, in parts of a point ({@link Bound#SCALE})
   * @param taken how often each child is taken by the fillings; counted up
   */
  long[] rents(long[] price, int[] taken) {
    long[] rent = new long[grid.homes.length];
    for (int h = 0; h < rent.length; h++) {
      rent[h] = fill(h, price, taken);
    }
    return rent;
  }

  private long fill(int home, long[] price, int[] taken) {
    int beds = grid.homes[home].beds();
    if (beds == 1) {
      return fillOne(home, price, taken);
    }
    int width = forward(home, beds, price);
    int at = beds;
    for (int g = groups; g > 0; g--) {
      int o = pick[g * width + at];
      if (o != NONE) {
        take(o, taken);
        at -= grid.beds[o];
      }
    }
    return before[groups * width + beds];
  }

  /** The most that can be gained by filling free beds of a home with some of its options. */
  long fill(int home, int free, long[] price, IntPredicate possible) {
    long[] most = new long[free + 1];
    long[] without = new long[free + 1];
    int unit = NONE;
    for (int i = start[home]; i < start[home + 1]; i++) {
      int o = option[i];
      long gain = gain(o, price);
      if (gain > 0 && grid.beds[o] <= free && possible.test(o)) {
        if (grid.unitOf(o) != unit) {
          unit = grid.unitOf(o);
          System.arraycopy(most, 0, without, 0, most.length);
        }
        for (int k = grid.beds[o]; k <= free; k++) {
          most[k] = Math.max(most[k], gain + without[k - grid.beds[o]]);
        }
      }
    }
    return most[free];
  }

  private long fillOne(int home, long[] price, int[] taken) {
    long best = 0;
    int chosen = NONE;
    for (int i = start[home]; i < start[home + 1]; i++) {
      long gain = gain(option[i], price);
      if (gain > best) {
        best = gain;
        chosen = option[i];
      }
    }
    if (chosen != NONE) {
      take(chosen, taken);
    }
    return best;
  }

  private void take(int o, int[] taken) {
    for (int i = grid.first[o]; i < grid.first[o + 1]; i++) {
      taken[grid.child[i]]++;
    }
  }

  /** What an option is worth beyond the prices of its children. */
  long gain(int o, long[] price) {
    long gain = value[o] * Bound.SCALE;
    for (int i = grid.first[o]; i < grid.first[o + 1]; i++) {
      gain -= price[grid.child[i]];
    }
    return gain;
  }

  /** Best of the first units for each number of beds. */
  private int forward(int home, int beds, long[] price) {
    group(home);
    int width = beds + 1;
    if (before.length < (groups + 1) * width) {
      before = new long[2 * (groups + 1) * width];
      after = new long[before.length];
      pick = new int[before.length];
    }
    Arrays.fill(before, 0, width, 0);
    for (int g = 1; g <= groups; g++) {
      int row = g * width;
      System.arraycopy(before, row - width, before, row, width);
      Arrays.fill(pick, row, row + width, NONE);
      for (int i = group[g - 1]; i < group[g]; i++) {
        int o = option[i];
        long gain = gain(o, price);
        if (gain > 0) {
          for (int k = grid.beds[o]; k <= beds; k++) {
            long with = gain + before[row - width + k - grid.beds[o]];
            if (with > before[row + k]) {
              before[row + k] = with;
              pick[row + k] = o;
            }
          }
        }
      }
    }
    return width;
  }

  private void group(int home) {
    groups = 0;
    int unit = NONE;
    for (int i = start[home]; i < start[home + 1]; i++) {
      if (grid.unitOf(option[i]) != unit) {
        unit = grid.unitOf(option[i]);
        if (groups + 1 >= group.length) {
          group = Arrays.copyOf(group, 2 * group.length);
        }
        group[groups++] = i;
      }
    }
    group[groups] = start[home + 1];
  }

  /** What each option loses against the best filling of its home, if the home takes it. */
  long[] costs(long[] price) {
    long[] cost = new long[grid.size()];
    for (int h = 0; h < grid.homes.length; h++) {
      int beds = grid.homes[h].beds();
      int width = forward(h, beds, price);
      long best = before[groups * width + beds];
      Arrays.fill(after, groups * width, (groups + 1) * width, 0);
      for (int g = groups; g > 0; g--) {
        int row = g * width;
        System.arraycopy(after, row, after, row - width, width);
        for (int i = group[g - 1]; i < group[g]; i++) {
          int o = option[i];
          long gain = gain(o, price);
          long rest = 0;
          for (int k = 0; k <= beds - grid.beds[o]; k++) {
            rest = Math.max(rest, before[row - width + k] + after[row + beds - grid.beds[o] - k]);
          }
          cost[o] = best - gain - rest;
          for (int k = grid.beds[o]; gain > 0 && k <= beds; k++) {
            after[row - width + k] =
                Math.max(after[row - width + k], gain + after[row + k - grid.beds[o]]);
          }
        }
      }
    }
    return cost;
  }
}
