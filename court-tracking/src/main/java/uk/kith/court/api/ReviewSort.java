package uk.kith.court.api;

import uk.kith.kernel.service.Sort;

/** What the list of reviews can be sorted by. */
public enum ReviewSort {
  CHILD,
  NUMBER,
  DUE,
  LAST_HELD,
  OFFICER;

  public static final Sort<ReviewSort> USUAL = Sort.ascending(DUE);
}
