package uk.kith.matching.api;

import uk.kith.kernel.service.Sort;

/** What the list of plans can be sorted by. */
public enum PlanSort {
  MADE,
  AS_OF,
  CHILDREN,
  PLACED;

  /** The newest first. */
  public static final Sort<PlanSort> USUAL = new Sort<>(MADE, true);
}
