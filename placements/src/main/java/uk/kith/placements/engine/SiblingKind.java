package uk.kith.placements.engine;

/** How two children are brothers or sisters. */
public enum SiblingKind {
  FULL,
  HALF,
  STEP,
  ADOPTIVE
}
