package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What the list of findings can be sorted by; ties stand gravest first, then oldest. */
public enum QualitySort {
  SEVERITY,
  RULE,
  CHILD,
  TEAM,
  SINCE;

  public static final Sort<QualitySort> USUAL = Sort.ascending(SEVERITY);
}
