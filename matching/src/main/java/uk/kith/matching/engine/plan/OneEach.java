package uk.kith.matching.engine.plan;

import java.util.Arrays;

/**
 * Prices and rents where every unit is one child and every home takes one: the assignment problem,
 * for which they prove the best plan exactly.
 *
 * <p>Method: sparse shortest augmenting paths over primitive arrays (Jonker and Volgenant 1987):
 * one child after another gets the cheapest chain of moves at reduced costs that stay non-negative,
 * by Dijkstra over a binary heap; to stay without a home is one more choice of each child, worth 0.
 * O(n m log n) at worst, near linear on real lists. Compared with JGraphT and brute force in tests.
 */
final class OneEach implements Relaxation {

  private static final int NONE = -1;

  @Override
  public String name() {
    return "shortest augmenting paths";
  }

  /** Can it be used: is there no option that shares a home or takes more than a child? */
  static boolean suits(Grid grid) {
    for (int option = 0; option < grid.size(); option++) {
      if (grid.sizeOf(option) > 1 || grid.beds[option] != grid.homes[grid.home[option]].beds()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public double[] prices(Grid grid, long[] value) {
    return Arrays.stream(match(grid, value).price).mapToDouble(p -> p).toArray();
  }

  /**
   * The best matching with its proof.
   *
   * @param chosen option of each child; -1 without a home
   * @param price of each child
   * @param rent of each home, for all of its beds
   */
  record Matching(int[] chosen, long[] price, long[] rent) {
    long value(long[] of) {
      return Arrays.stream(chosen).filter(o -> o != NONE).mapToLong(o -> of[o]).sum();
    }
  }

  static Matching match(Grid grid, long[] value) {
    return new Paths(grid, value).solve();
  }

  /** Homes first, then for each child its own place of staying without. */
  private static final class Paths {

    private final Grid grid;
    private final long[] value;
    private final int homes;
    private final int[] start;
    private final int[] optionOf;
    private final long[] price;
    private final long[] rent;
    private final int[] childAt;
    private final int[] chosen;
    private final long[] distance;
    private final int[] reachedBy;
    private final Heap heap;

    Paths(Grid grid, long[] value) {
      this.grid = grid;
      this.value = value;
      homes = grid.homes.length;
      int children = grid.children.length;
      start = new int[children + 1];
      for (int o = 0; o < grid.size(); o++) {
        start[grid.child[o] + 1]++;
      }
      for (int c = 0; c < children; c++) {
        start[c + 1] += start[c];
      }
      optionOf = new int[grid.size()];
      int[] fill = start.clone();
      for (int o = 0; o < grid.size(); o++) {
        optionOf[fill[grid.child[o]]++] = o;
      }
      price = new long[children];
      rent = new long[homes];
      childAt = new int[homes];
      Arrays.fill(childAt, NONE);
      chosen = new int[children];
      Arrays.fill(chosen, NONE);
      distance = new long[homes];
      Arrays.fill(distance, Long.MAX_VALUE);
      reachedBy = new int[homes];
      heap = new Heap(homes);
    }

    Matching solve() {
      for (int c = 0; c < chosen.length; c++) {
        place(c);
      }
      return new Matching(chosen, price, rent);
    }

    /**
     * Finds the cheapest end of a chain of moves that starts with this child: an empty home, or a
     * child on the way who stays without one.
     */
    private void place(int child) {
      heap.clear();
      int[] settled = new int[16];
      int settledCount = 0;
      long most = 0;
      for (int i = start[child]; i < start[child + 1]; i++) {
        int o = optionOf[i];
        most = Math.max(most, value[o] - rent[grid.home[o]]);
      }
      price[child] = most;
      long endCost = price[child];
      int endChild = child;
      int endHome = NONE;
      relax(child, 0, endCost);
      while (!heap.isEmpty()) {
        int home = heap.first();
        long far = distance[home];
        if (far >= endCost) {
          break;
        }
        heap.removeFirst();
        if (settledCount == settled.length) {
          settled = Arrays.copyOf(settled, 2 * settledCount);
        }
        settled[settledCount++] = home;
        int there = childAt[home];
        if (there == NONE) {
          endCost = far;
          endHome = home;
          endChild = NONE;
          break;
        }
        if (far + price[there] < endCost) {
          endCost = far + price[there];
          endChild = there;
          endHome = NONE;
        }
        relax(there, far, endCost);
      }
      price[child] -= endCost;
      for (int i = 0; i < settledCount; i++) {
        int home = settled[i];
        long nearer = Math.max(0, endCost - distance[home]);
        rent[home] += nearer;
        if (childAt[home] != NONE) {
          price[childAt[home]] -= nearer;
        }
      }
      move(child, endChild, endHome);
      for (int i = 0; i < settledCount; i++) {
        distance[settled[i]] = Long.MAX_VALUE;
      }
      heap.forEach(home -> distance[home] = Long.MAX_VALUE);
    }

    private void relax(int child, long far, long endCost) {
      for (int i = start[child]; i < start[child + 1]; i++) {
        int o = optionOf[i];
        int home = grid.home[o];
        long next = far + price[child] + rent[home] - value[o];
        if (next < endCost && next < distance[home]) {
          distance[home] = next;
          reachedBy[home] = o;
          heap.put(home, distance);
        }
      }
    }

    /** Each child on the chain moves to the home by which the next was reached. */
    private void move(int from, int endChild, int endHome) {
      int home = endHome;
      if (endChild != NONE) {
        if (endChild == from) {
          return;
        }
        home = grid.home[chosen[endChild]];
        chosen[endChild] = NONE;
      }
      while (true) {
        int option = reachedBy[home];
        int child = grid.child[option];
        int before = chosen[child];
        chosen[child] = option;
        childAt[home] = child;
        if (child == from) {
          return;
        }
        home = grid.home[before];
      }
    }
  }
}
