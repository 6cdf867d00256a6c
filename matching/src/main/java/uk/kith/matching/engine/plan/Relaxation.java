package uk.kith.matching.engine.plan;

/** Solves the problem with divisible places, from which bounds come. */
interface Relaxation {

  /** The name of the method, for people. */
  String name();

  /**
   * What a place for each child is worth, in points: a guess, from which {@link Bound} makes what
   * can be relied on.
   *
   * @param value of each option, not negative
   */
  double[] prices(Grid grid, long[] value);
}
