package uk.kith.sufficiency.engine.history;

/** Inside or outside the responsible authority's boundary (R-SUFF-03). */
public enum Where {
  LOCAL,
  OUTSIDE,
  NOT_KNOWN
}
