package uk.kith.placements.engine;

/** The decision on brothers and sisters of one search (R-MATCH-16). */
public enum Together {
  REQUIRED,
  PREFERRED,
  APART
}
