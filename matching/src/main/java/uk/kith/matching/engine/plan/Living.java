package uk.kith.matching.engine.plan;

import java.util.Arrays;

/** Who lives where by a plan, to be looked up from both sides. Immutable. */
final class Living {

  private static final int[] NOBODY = {};

  private final Grid grid;
  private final int[] optionOf;
  private final int[][] at;

  /**
   * @param plan options in ascending order
   */
  Living(Grid grid, int[] plan) {
    this.grid = grid;
    optionOf = new int[grid.children.length];
    Arrays.fill(optionOf, -1);
    at = new int[grid.homes.length][];
    Arrays.fill(at, NOBODY);
    for (int option : plan) {
      for (int i = grid.first[option]; i < grid.first[option + 1]; i++) {
        optionOf[grid.child[i]] = option;
      }
      int[] there = at[grid.home[option]];
      there = Arrays.copyOf(there, there.length + 1);
      there[there.length - 1] = option;
      at[grid.home[option]] = there;
    }
  }

  /** The option by which a child is placed; -1 without a home. */
  int optionOf(int child) {
    return optionOf[child];
  }

  /** Options of the plan in a home. */
  int[] at(int home) {
    return at[home];
  }

  boolean isChosen(int option) {
    return optionOf[grid.child[grid.first[option]]] == option;
  }
}
