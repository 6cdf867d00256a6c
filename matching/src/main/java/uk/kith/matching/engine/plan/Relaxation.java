package uk.kith.matching.engine.plan;

/** Solves the problem with divisible places, from which bounds come. */
interface Relaxation {

  /** The name of the method, for people. */
  String name();

  /**
   * @param value of each option, not negative
   */
  Duals solve(Grid grid, long[] value);
}
