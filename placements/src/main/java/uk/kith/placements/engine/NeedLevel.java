package uk.kith.placements.engine;

/** How much of a need a child has, or up to how much of it a home says that it can meet. */
public enum NeedLevel {
  NONE,
  SOME,
  HIGH
}
