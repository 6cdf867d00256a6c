package uk.kith.matching.engine.plan;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A plan at once: cheapest option first, whatever still fits. */
final class Greedy {

  /** Few options cost so little: when they are taken, most of the others need not be sorted. */
  private static final long CHEAP = 16L * Bound.SCALE;

  private Greedy() {}

  /**
   * Gives places that are left to children without one.
   *
   * @param plan options in ascending order
   * @param cost of each option; equal ones in their order
   * @return with what was added, ascending
   */
  static int[] complete(Grid grid, int[] plan, long[] cost) {
    Rooms rooms = new Rooms(grid);
    int[] taken = new int[grid.members.length];
    int[] whole = Arrays.copyOf(plan, grid.children.length);
    int count = plan.length;
    for (int option : plan) {
      rooms.moveIn(option);
      taken[grid.unitOf(option)] |= grid.mask[option];
    }
    long least = Long.MIN_VALUE;
    for (long most : new long[] {CHEAP, 64 * CHEAP, Long.MAX_VALUE}) {
      long from = least;
      int[] open =
          IntStream.range(0, cost.length)
              .filter(o -> cost[o] > from && cost[o] <= most)
              .filter(o -> (taken[grid.unitOf(o)] & grid.mask[o]) == 0)
              .toArray();
      for (int option : cheapestFirst(open, cost)) {
        int unit = grid.unitOf(option);
        if ((taken[unit] & grid.mask[option]) == 0 && rooms.fits(option)) {
          rooms.moveIn(option);
          taken[unit] |= grid.mask[option];
          whole[count++] = option;
        }
      }
      least = most;
    }
    int[] result = Arrays.copyOf(whole, count);
    Arrays.sort(result);
    return result;
  }

  private static int[] cheapestFirst(int[] options, long[] cost) {
    return Arrays.stream(options)
        .boxed()
        .sorted(
            (a, b) -> cost[a] != cost[b] ? Long.compare(cost[a], cost[b]) : Integer.compare(a, b))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
