package uk.kith.matching.engine.plan;

import java.util.Arrays;

/**
 * Who has moved in where, in a plan that is being made: says whether one more option fits, in both
 * directions and against everybody there (R-MATCH-18, R-PLACE-05 to -07). What fits after others
 * also fits without them, so that the order of moving in does not matter.
 */
final class Rooms {

  private static final int NONE = -1;

  private final Grid grid;
  private final int[] free;
  private final int[] counted;
  private final int[] notExempt;
  private final int[] last;
  private final int[] before;

  Rooms(Grid grid) {
    this.grid = grid;
    free = Arrays.stream(grid.homes).mapToInt(OpenHousehold::beds).toArray();
    counted = new int[free.length];
    notExempt = new int[free.length];
    last = new int[free.length];
    Arrays.fill(last, NONE);
    before = new int[grid.size()];
  }

  int free(int home) {
    return free[home];
  }

  boolean fits(int option) {
    int home = grid.home[option];
    if (grid.beds[option] > free[home]) {
      return false;
    }
    if (last[home] == NONE) {
      return true;
    }
    boolean withinLimit =
        counted[home] + grid.counted[option] <= grid.homes[home].fosteringRoom()
            || (notExempt[home] == 0 && grid.exempt[option]);
    return withinLimit && agreesWithAll(option, home);
  }

  private boolean agreesWithAll(int option, int home) {
    int unit = grid.unitOf(option);
    for (int there = last[home]; there != NONE; there = before[there]) {
      if (grid.unitOf(there) == unit || grid.mustBeApart(option, there)) {
        return false;
      }
    }
    return true;
  }

  void moveIn(int option) {
    int home = grid.home[option];
    free[home] -= grid.beds[option];
    counted[home] += grid.counted[option];
    notExempt[home] += grid.exempt[option] ? 0 : 1;
    before[option] = last[home];
    last[home] = option;
  }

  /** Undoes the last moving in of its home. */
  void moveOut(int option) {
    int home = grid.home[option];
    if (last[home] != option) {
      throw new IllegalStateException("not the last who moved in: " + option);
    }
    free[home] += grid.beds[option];
    counted[home] -= grid.counted[option];
    notExempt[home] -= grid.exempt[option] ? 0 : 1;
    last[home] = before[option];
  }
}
