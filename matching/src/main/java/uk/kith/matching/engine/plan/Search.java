package uk.kith.matching.engine.plan;

import java.util.Arrays;

/**
 * The best plan of a grid by branch and bound, exact and without any library.
 *
 * <p>Bound: the prices of children who are undecided, and for each home the best way to fill what
 * is free of it at these prices, with those who still could come. Any prices are right, those of
 * {@link Bound} prune much. Branches on the child with the fewest options left, best option first.
 * Exponential at worst, therefore with a limit of nodes; compared with brute force in tests.
 *
 * <p>{@link #firstOfBest} then settles which of equally good plans it is, in the fixed order of
 * children and options (R-MATCH-13), so that the plan depends neither on the solver that found how
 * good a plan can be nor on the prices.
 */
final class Search {

  /** Options looked at, about, until the watch is asked again. */
  private static final long LOOKS_BETWEEN = 50_000;

  private final Grid grid;
  private final Values values;
  private final long[] price;
  private final Rooms rooms;
  private final Fillings fillings;

  /** Options in which a child stands. */
  private final int[][] ofChild;

  private final boolean[] decided;
  private final long[] filling;
  private final int[] chosen;
  private int chosenCount;
  private long fixed;
  private long fixedLater;
  private long open;

  private long best;
  private long bestLater;
  private int[] bestPlan = {};
  private long nodesLeft;

  /** Each node looks at all options: of a large part the watch is asked more often. */
  private final long nodesBetween;

  private boolean stopped;
  private boolean inOrder;
  private Watch watch = Watch.NOBODY;

  /**
   * @param price of each child, in parts of a point ({@link Bound#SCALE})
   */
  Search(Grid grid, Values values, long[] price) {
    this.grid = grid;
    this.values = values;
    this.price = price;
    rooms = new Rooms(grid);
    fillings = new Fillings(grid, values.first());
    int[] count = new int[price.length];
    for (int c : grid.child) {
      count[c]++;
    }
    ofChild = new int[price.length][];
    Arrays.setAll(ofChild, c -> new int[count[c]]);
    for (int o = grid.size() - 1; o >= 0; o--) {
      for (int i = grid.first[o]; i < grid.first[o + 1]; i++) {
        ofChild[grid.child[i]][--count[grid.child[i]]] = o;
      }
    }
    decided = new boolean[price.length];
    nodesBetween = Math.max(1, LOOKS_BETWEEN / (1 + grid.size()));
    filling = new long[grid.homes.length];
    chosen = new int[price.length];
    for (int h = 0; h < filling.length; h++) {
      fill(h);
    }
    for (long p : price) {
      open += p;
    }
  }

  /**
   * Looks for the best plan.
   *
   * @return true when the search is complete: there is none better than {@link #bestPlan}
   */
  boolean run(long nodes, Watch observer) {
    best = -1;
    bestLater = -1;
    return start(nodes, observer, false);
  }

  /**
   * Looks for a plan that is better than one that is known; where there is none, or none was found,
   * {@link #bestPlan} is empty.
   *
   * @param known what that plan is worth by the first aims
   * @return true when the search is complete
   */
  boolean better(long known, long nodes, Watch observer) {
    best = known;
    bestLater = Long.MAX_VALUE;
    return start(nodes, observer, false);
  }

  /**
   * Among the plans as good as the best of all, the first in the fixed order.
   *
   * @param reached values of the best of all
   * @return true when found
   */
  boolean firstOfBest(long reached, long reachedLater, long nodes, Watch observer) {
    best = reached;
    bestLater = reachedLater - 1;
    start(nodes, observer, true);
    return best == reached && bestLater == reachedLater;
  }

  private boolean start(long nodes, Watch observer, boolean fixedOrder) {
    bestPlan = new int[0];
    nodesLeft = nodes;
    watch = observer;
    stopped = false;
    inOrder = fixedOrder;
    branch();
    return !stopped;
  }

  /** Options in ascending order. */
  int[] bestPlan() {
    return bestPlan;
  }

  long best() {
    return best;
  }

  long bestLater() {
    return bestLater;
  }

  private void branch() {
    if (--nodesLeft < 0 || (nodesLeft % nodesBetween == 0 && watch.isCancelled())) {
      stopped = true;
      return;
    }
    long bound = open;
    long later = fixedLater;
    int next = -1;
    int fewest = Integer.MAX_VALUE;
    for (int c = 0; c < decided.length; c++) {
      if (!decided[c]) {
        int count = 0;
        long most = 0;
        for (int o : ofChild[c]) {
          if (isPossible(o)) {
            count++;
            most = Math.max(most, values.laterOfChild(o));
          }
        }
        later += most;
        bound -= count == 0 ? price[c] : 0;
        if (inOrder ? next < 0 : count < fewest) {
          fewest = count;
          next = c;
        }
      }
    }
    if (cannotBeat(bound, later)) {
      return;
    }
    if (next < 0) {
      best = fixed;
      bestLater = fixedLater;
      bestPlan = Arrays.copyOf(chosen, chosenCount);
      Arrays.sort(bestPlan);
      stopped = inOrder;
      return;
    }
    branchOn(next);
  }

  private boolean cannotBeat(long openPrices, long later) {
    long bound = openPrices;
    for (long f : filling) {
      bound += f;
    }
    long points = fixed + Math.floorDiv(bound, Bound.SCALE);
    return points < best || (points == best && later <= bestLater);
  }

  private boolean isPossible(int option) {
    for (int i = grid.first[option]; i < grid.first[option + 1]; i++) {
      if (decided[grid.child[i]]) {
        return false;
      }
    }
    return rooms.fits(option);
  }

  private void branchOn(int child) {
    int[] options = Arrays.stream(ofChild[child]).filter(this::isPossible).toArray();
    if (!inOrder) {
      options = bestFirst(options);
    }
    for (int option : options) {
      int[] children = Arrays.copyOfRange(grid.child, grid.first[option], grid.first[option + 1]);
      rooms.moveIn(option);
      chosen[chosenCount++] = option;
      fixed += values.first()[option];
      fixedLater += values.later()[option];
      decide(children);
      fixedLater -= values.later()[option];
      fixed -= values.first()[option];
      chosenCount--;
      rooms.moveOut(option);
      if (stopped) {
        return;
      }
    }
    decide(new int[] {child});
  }

  /** Goes on with these children decided; what they could have filled is filled anew. */
  private void decide(int[] children) {
    int homes = 0;
    for (int c : children) {
      decided[c] = true;
      open -= price[c];
      homes += ofChild[c].length;
    }
    int[] home = new int[homes];
    long[] before = new long[homes];
    int at = 0;
    for (int c : children) {
      for (int o : ofChild[c]) {
        home[at] = grid.home[o];
        before[at++] = filling[grid.home[o]];
        fill(grid.home[o]);
      }
    }
    branch();
    while (--at >= 0) {
      filling[home[at]] = before[at];
    }
    for (int c : children) {
      decided[c] = false;
      open += price[c];
    }
  }

  private void fill(int home) {
    filling[home] = fillings.fill(home, rooms.free(home), price, this::isPossible);
  }

  /** By what they gain at the prices. */
  private int[] bestFirst(int[] options) {
    return Arrays.stream(options)
        .boxed()
        .sorted(
            (a, b) -> {
              int better = Long.compare(gain(b), gain(a));
              return better != 0 ? better : Integer.compare(a, b);
            })
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** What an option is worth beyond the prices of its children. */
  private long gain(int option) {
    long gain = values.first()[option] * Bound.SCALE;
    for (int i = grid.first[option]; i < grid.first[option + 1]; i++) {
      gain -= price[grid.child[i]];
    }
    return gain;
  }
}
