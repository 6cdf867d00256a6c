package uk.kith.matching.engine.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The best plan of a grid by branch and bound, exact and without any library.
 *
 * <p>Bound: beds have rents (a Lagrangian relaxation); who is still undecided takes the best of
 * what still fits at these rents, regardless of others, and the rents of free beds that somebody
 * could still take come on top. Any rents are right, good ones prune much. Branches on the unit
 * that loses most when it misses its best, best option first; a group child by child. Exponential
 * at worst, therefore with a limit of nodes; compared with brute force in tests.
 *
 * <p>{@link #firstOfBest} then settles which of equally good plans it is, in the fixed order of
 * children and options (R-MATCH-13), so that the plan depends neither on the solver that found how
 * good a plan can be nor on the rents.
 */
final class Search {

  private static final int UNPLACED = -1;

  private final Grid grid;
  private final long[] value;
  private final long[] rent;
  private final Rooms rooms;
  private final int[] undecided;
  private final boolean[] wanted;
  private final long[][] bestWith;
  private final int[] chosen;
  private int chosenCount;
  private long fixed;

  private long best;
  private int[] bestPlan = {};
  private long nodesLeft;
  private boolean stopped;
  private boolean first;
  private Watch watch = Watch.NOBODY;

  /**
   * @param value of each option of the grid
   * @param rent of a bed of each home of the grid, not negative
   */
  Search(Grid grid, long[] value, long[] rent) {
    this.grid = grid;
    this.value = value;
    this.rent = rent;
    rooms = new Rooms(grid);
    int units = grid.members.length;
    undecided = new int[units];
    bestWith = new long[units][];
    for (int u = 0; u < units; u++) {
      int size = grid.members[u].length;
      undecided[u] = (1 << size) - 1;
      bestWith[u] = new long[1 << size];
    }
    wanted = new boolean[grid.homes.length];
    chosen = new int[grid.children.length];
  }

  /**
   * Looks for a better plan than the one given.
   *
   * @param known value of a plan that is known, or -1
   * @return true when the search is complete: there is none better than {@link #bestPlan}, or than
   *     the known one if that is empty
   */
  boolean run(long known, long nodes, Watch observer) {
    return start(known, nodes, observer, false);
  }

  /**
   * Among the plans of a value, the first in the fixed order.
   *
   * @param reached that some plan has and none exceeds
   * @return true when found
   */
  boolean firstOfBest(long reached, long nodes, Watch observer) {
    start(reached - 1, nodes, observer, true);
    return best == reached;
  }

  private boolean start(long known, long nodes, Watch observer, boolean inOrder) {
    best = known;
    bestPlan = new int[0];
    nodesLeft = nodes;
    watch = observer;
    stopped = false;
    first = inOrder;
    branch();
    return !stopped;
  }

  /** Options in ascending order; empty when nothing better than what was known was found. */
  int[] bestPlan() {
    return bestPlan;
  }

  long best() {
    return best;
  }

  private void branch() {
    if (--nodesLeft < 0 || ((nodesLeft & 255) == 0 && watch.isCancelled())) {
      stopped = true;
      return;
    }
    Arrays.fill(wanted, false);
    long bound = fixed;
    int next = -1;
    long mostLost = -1;
    for (int u = 0; u < undecided.length; u++) {
      if (undecided[u] != 0) {
        long lost = look(u);
        bound += bestWith[u][undecided[u]];
        boolean better = first ? next < 0 || firstChild(u) < firstChild(next) : lost > mostLost;
        if (better) {
          next = u;
          mostLost = lost;
        }
      }
    }
    for (int home = 0; home < wanted.length; home++) {
      bound += wanted[home] ? rent[home] * rooms.free(home) : 0;
    }
    if (bound <= best) {
      return;
    }
    if (next < 0) {
      best = fixed;
      bestPlan = Arrays.copyOf(chosen, chosenCount);
      Arrays.sort(bestPlan);
      stopped = first;
      return;
    }
    branchOn(next, bound - bestWith[next][undecided[next]]);
  }

  /**
   * Works out what a unit could take at most, for each set of its children, and marks the homes
   * that it could use.
   *
   * @return how much it would lose without its best option
   */
  private long look(int u) {
    int open = undecided[u];
    long[] with = bestWith[u];
    Arrays.fill(with, 0);
    long most = 0;
    long second = 0;
    for (int option : grid.ofUnit[u]) {
      int mask = grid.mask[option];
      if ((mask & ~open) == 0 && rooms.fits(option)) {
        long reduced = reduced(option);
        wanted[grid.home[option]] = true;
        if (reduced > with[mask]) {
          with[mask] = reduced;
        }
        if (reduced > most) {
          second = most;
          most = reduced;
        } else if (reduced > second) {
          second = reduced;
        }
      }
    }
    if ((open & open - 1) != 0) {
      combine(with, open);
    }
    return most - second;
  }

  /** From the best of each exact set of children to the best of all ways to divide each set. */
  private static void combine(long[] with, int open) {
    for (int set = 1; set <= open; set++) {
      if ((set & ~open) == 0) {
        int lowest = set & -set;
        int others = set ^ lowest;
        long most = with[others];
        for (int more = others; ; more = more - 1 & others) {
          int group = lowest | more;
          most = Math.max(most, with[group] + (group == set ? 0 : with[set ^ group]));
          if (more == 0) {
            break;
          }
        }
        with[set] = most;
      }
    }
  }

  private void branchOn(int u, long withoutUnit) {
    int open = undecided[u];
    int child = Integer.lowestOneBit(open);
    long[] rest = bestWith[u].clone();
    for (int option : candidates(u, open, child, rest)) {
      long reduced = reduced(option);
      int left = open & ~grid.mask[option];
      if (withoutUnit + reduced + rest[left] > best) {
        decide(u, option, left);
      } else if (!first) {
        break;
      }
      if (stopped) {
        return;
      }
    }
    if (withoutUnit + rest[open & ~child] > best) {
      decide(u, UNPLACED, open & ~child);
    }
  }

  /** Options of a child that fit now, in the order in which to try them. */
  private int[] candidates(int u, int open, int child, long[] rest) {
    IntStream fitting =
        Arrays.stream(grid.ofUnit[u])
            .filter(o -> (grid.mask[o] & child) != 0 && (grid.mask[o] & ~open) == 0)
            .filter(rooms::fits);
    if (first) {
      return fitting.toArray();
    }
    return fitting
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer o) -> -reduced(o) - rest[open & ~grid.mask[o]])
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void decide(int u, int option, int left) {
    int open = undecided[u];
    undecided[u] = left;
    if (option == UNPLACED) {
      branch();
    } else {
      rooms.moveIn(option);
      chosen[chosenCount++] = option;
      fixed += value[option];
      branch();
      fixed -= value[option];
      chosenCount--;
      rooms.moveOut(option);
    }
    undecided[u] = open;
  }

  private long reduced(int option) {
    return value[option] - rent[grid.home[option]] * grid.beds[option];
  }

  /** The first undecided child of a unit, which stands for it in the fixed order. */
  private int firstChild(int u) {
    return grid.members[u][Integer.numberOfTrailingZeros(undecided[u])];
  }
}
