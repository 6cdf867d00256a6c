package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The best way to fill each home at given prices of children: which options, at most one of a unit,
 * are worth most beyond the prices of their children and fit into the beds. By dynamic programming
 * over units and beds, exact but for the rules that bind few homes.
 *
 * <p>What gains nothing at the prices is in no best filling, so that the tables are made of the few
 * options that gain; reading the others takes nearly all of the time, and they lie in the order in
 * which they are read. O(options) and, of those that gain, O(options times beds).
 */
final class Fillings {

  /** Homes that a thread fills at a time. */
  private static final int HOMES_OF_A_PIECE = 1_500;

  private final int homes;
  private final int[] homeBeds;

  /**
   * Options of home h are {@code start[h]} to {@code start[h + 1] - 1}, those of a unit together.
   */
  private final int[] start;

  private final int[] option;
  private final int[] unit;
  private final int[] beds;

  /** What each is worth, in parts of a point. */
  private final long[] worth;

  private final int[] whoStart;
  private final int[] who;

  /** Everything of a grid. */
  Fillings(Grid grid, long[] value) {
    this(grid, value, IntStream.range(0, grid.size()).toArray());
  }

  /**
   * @param value of each option of the grid
   * @param some options of the grid that there are, ascending
   */
  Fillings(Grid grid, long[] value, int[] some) {
    homes = grid.homes.length;
    homeBeds = Arrays.stream(grid.homes).mapToInt(OpenHousehold::beds).toArray();
    start = new int[homes + 1];
    for (int o : some) {
      start[grid.home[o] + 1]++;
    }
    for (int h = 0; h < homes; h++) {
      start[h + 1] += start[h];
    }
    int[] byUnit = byUnit(grid, some);
    option = new int[some.length];
    int[] fill = start.clone();
    for (int o : byUnit) {
      option[fill[grid.home[o]]++] = o;
    }
    unit = new int[option.length];
    beds = new int[option.length];
    worth = new long[option.length];
    whoStart = new int[option.length + 1];
    for (int p = 0; p < option.length; p++) {
      int o = option[p];
      unit[p] = grid.unitOf(o);
      beds[p] = grid.beds[o];
      worth[p] = value[o] * Bound.SCALE;
      whoStart[p + 1] = whoStart[p] + grid.sizeOf(o);
    }
    who = new int[whoStart[option.length]];
    for (int p = 0; p < option.length; p++) {
      System.arraycopy(grid.child, grid.first[option[p]], who, whoStart[p], grid.sizeOf(option[p]));
    }
  }

  /** The same options, worth something else. */
  Fillings with(long[] value) {
    return new Fillings(this, value);
  }

  private Fillings(Fillings like, long[] value) {
    homes = like.homes;
    homeBeds = like.homeBeds;
    start = like.start;
    option = like.option;
    unit = like.unit;
    beds = like.beds;
    whoStart = like.whoStart;
    who = like.who;
    worth = new long[option.length];
    for (int p = 0; p < worth.length; p++) {
      worth[p] = value[option[p]] * Bound.SCALE;
    }
  }

  private static int[] byUnit(Grid grid, int[] some) {
    int[] from = new int[grid.members.length + 1];
    for (int o : some) {
      from[grid.unitOf(o) + 1]++;
    }
    for (int u = 0; u < grid.members.length; u++) {
      from[u + 1] += from[u];
    }
    int[] sorted = new int[some.length];
    for (int o : some) {
      sorted[from[grid.unitOf(o)]++] = o;
    }
    return sorted;
  }

  /**
   * Rents at which no filling gains anything.
   *
   * @param price of each child, in parts of a point ({@link Bound#SCALE})
   * @param taken how often each child is taken by the fillings; counted up
   */
  long[] rents(long[] price, int[] taken) {
    long[] rent = new long[homes];
    Tables tables = new Tables();
    for (int h = 0; h < homes; h++) {
      rent[h] = tables.fill(h, price, taken);
    }
    return rent;
  }

  /** The rents of some homes together. */
  long rents(int[] some, long[] price, int[] taken) {
    long sum = 0;
    Tables tables = new Tables();
    for (int h : some) {
      sum += tables.fill(h, price, taken);
    }
    return sum;
  }

  /** The same by several threads. */
  long[] rents(long[] price, int[] taken, Workers workers) {
    long[] rent = new long[homes];
    List<int[]> parts = new ArrayList<>();
    pieces(
        workers,
        (from, to) -> {
          int[] own = new int[taken.length];
          Tables tables = new Tables();
          for (int h = from; h < to; h++) {
            rent[h] = tables.fill(h, price, own);
          }
          synchronized (parts) {
            parts.add(own);
          }
        });
    for (int[] own : parts) {
      for (int c = 0; c < taken.length; c++) {
        taken[c] += own[c];
      }
    }
    return rent;
  }

  /**
   * What each option loses against the best filling of its home, if the home takes it.
   *
   * @param cost of each option of the grid, written for those that there are
   */
  void costs(long[] price, long[] cost, Workers workers) {
    pieces(
        workers,
        (from, to) -> {
          Tables tables = new Tables();
          for (int h = from; h < to; h++) {
            tables.costs(h, price, cost);
          }
        });
  }

  private interface Piece {
    void of(int fromHome, int toHome);
  }

  private void pieces(Workers workers, Piece piece) {
    List<Runnable> pieces = new ArrayList<>();
    for (int from = 0; from < homes; from += HOMES_OF_A_PIECE) {
      int begin = from;
      pieces.add(() -> piece.of(begin, Math.min(homes, begin + HOMES_OF_A_PIECE)));
    }
    workers.doAll(pieces);
  }

  /** The most that can be gained by filling free beds of a home with some of its options. */
  long fill(int home, int free, long[] price, IntPredicate possible) {
    long[] most = new long[free + 1];
    long[] without = new long[free + 1];
    int last = -1;
    for (int p = start[home]; p < start[home + 1]; p++) {
      long gain = gain(p, price);
      if (gain > 0 && beds[p] <= free && possible.test(option[p])) {
        if (unit[p] != last) {
          last = unit[p];
          System.arraycopy(most, 0, without, 0, most.length);
        }
        for (int k = beds[p]; k <= free; k++) {
          most[k] = Math.max(most[k], gain + without[k - beds[p]]);
        }
      }
    }
    return most[free];
  }

  private long gain(int p, long[] price) {
    long gain = worth[p];
    for (int i = whoStart[p]; i < whoStart[p + 1]; i++) {
      gain -= price[who[i]];
    }
    return gain;
  }

  /** What is reused from home to home; each thread has its own. */
  private final class Tables {

    /** Options that gain, and how much; of each group of a unit, where it begins. */
    private int[] at = new int[64];

    private long[] gain = new long[64];
    private int count;
    private int[] group = new int[64];
    private int groups;

    /** For each group and number of beds: the best of the groups before it, and of those after. */
    private long[] before = new long[256];

    private long[] after = new long[256];
    private int[] pick = new int[256];

    long fill(int home, long[] price, int[] taken) {
      find(home, price);
      if (count == 0) {
        return 0;
      }
      int width = homeBeds[home] + 1;
      if (width == 2 || count == 1) {
        int best = 0;
        for (int i = 1; i < count; i++) {
          best = gain[i] > gain[best] ? i : best;
        }
        take(at[best], taken);
        return gain[best];
      }
      forward(width);
      int left = width - 1;
      for (int g = groups; g > 0; g--) {
        int i = pick[g * width + left];
        if (i >= 0) {
          take(at[i], taken);
          left -= beds[at[i]];
        }
      }
      return before[groups * width + width - 1];
    }

    private void take(int p, int[] taken) {
      for (int i = whoStart[p]; i < whoStart[p + 1]; i++) {
        taken[who[i]]++;
      }
    }

    private void find(int home, long[] price) {
      count = 0;
      groups = 0;
      int last = -1;
      for (int p = start[home]; p < start[home + 1]; p++) {
        long more = Fillings.this.gain(p, price);
        if (more > 0) {
          if (count + 2 > at.length) {
            at = Arrays.copyOf(at, 2 * count + 2);
            gain = Arrays.copyOf(gain, at.length);
            group = Arrays.copyOf(group, at.length);
          }
          if (unit[p] != last) {
            last = unit[p];
            group[groups++] = count;
          }
          at[count] = p;
          gain[count++] = more;
        }
      }
      group[groups] = count;
    }

    /** Best of the first groups for each number of beds. */
    private void forward(int width) {
      if (before.length < (groups + 1) * width) {
        before = new long[2 * (groups + 1) * width];
        after = new long[before.length];
        pick = new int[before.length];
      }
      Arrays.fill(before, 0, width, 0);
      for (int g = 1; g <= groups; g++) {
        int row = g * width;
        System.arraycopy(before, row - width, before, row, width);
        Arrays.fill(pick, row, row + width, -1);
        for (int i = group[g - 1]; i < group[g]; i++) {
          int taking = beds[at[i]];
          for (int k = taking; k < width; k++) {
            long with = gain[i] + before[row - width + k - taking];
            if (with > before[row + k]) {
              before[row + k] = with;
              pick[row + k] = i;
            }
          }
        }
      }
    }

    void costs(int home, long[] price, long[] cost) {
      find(home, price);
      int width = homeBeds[home] + 1;
      forward(width);
      int full = groups * width;
      long best = before[full + width - 1];
      // Beside a unit of which nothing gains, all the others may stand.
      for (int p = start[home]; p < start[home + 1]; p++) {
        cost[option[p]] = best - Fillings.this.gain(p, price) - before[full + width - 1 - beds[p]];
      }
      Arrays.fill(after, full, full + width, 0);
      for (int g = groups; g > 0; g--) {
        int row = g * width;
        System.arraycopy(after, row, after, row - width, width);
        for (int p = at[group[g - 1]];
            p < start[home + 1] && unit[p] == unit[at[group[g - 1]]];
            p++) {
          cost[option[p]] = best - Fillings.this.gain(p, price) - rest(row, width, beds[p]);
        }
        for (int p = at[group[g - 1]] - 1; p >= start[home] && unit[p] == unit[p + 1]; p--) {
          cost[option[p]] = best - Fillings.this.gain(p, price) - rest(row, width, beds[p]);
        }
        for (int i = group[g - 1]; i < group[g]; i++) {
          int taking = beds[at[i]];
          for (int k = taking; k < width; k++) {
            after[row - width + k] =
                Math.max(after[row - width + k], gain[i] + after[row + k - taking]);
          }
        }
      }
    }

    /** The most that the groups before and after one can gain with the beds that it leaves. */
    private long rest(int row, int width, int taking) {
      long rest = 0;
      for (int k = 0; k < width - taking; k++) {
        rest = Math.max(rest, before[row - width + k] + after[row + width - 1 - taking - k]);
      }
      return rest;
    }
  }
}
