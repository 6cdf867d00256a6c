package uk.kith.court.api;

import uk.kith.kernel.service.Sort;

/** What the list of children accommodated under section 20 can be sorted by. */
public enum AccommodatedSort {
  CHILD,
  SINCE,
  /** By when the next review is due. */
  REVIEW;

  /** The longest first. */
  public static final Sort<AccommodatedSort> USUAL = Sort.ascending(SINCE);
}
