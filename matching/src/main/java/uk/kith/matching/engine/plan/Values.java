package uk.kith.matching.engine.plan;

/**
 * What each option of a grid is worth: by the aims that are bounded, and by those that come after
 * them and only settle ties.
 */
record Values(Grid grid, long[] first, long[] later) {

  static Values of(Grid grid, Weights first, Weights later) {
    return new Values(grid, first.ofAll(grid), later.ofAll(grid));
  }

  /** Of the later aims, one child's share at the most. */
  long laterOfChild(int option) {
    return -Math.floorDiv(-later[option], (long) grid.sizeOf(option));
  }
}
