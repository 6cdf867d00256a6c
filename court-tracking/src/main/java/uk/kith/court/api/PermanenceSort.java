package uk.kith.court.api;

import uk.kith.kernel.service.Sort;

/** What the register of permanence can be sorted by. */
public enum PermanenceSort {
  CHILD,
  LOOKED_AFTER_SINCE,
  SECOND_REVIEW,
  BLANKS,
  PLAN;

  public static final Sort<PermanenceSort> USUAL = Sort.ascending(CHILD);
}
