package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What differences from the case system can be sorted by. */
public enum DifferenceSort {
  /** The authority's number of the child, then what differs. */
  CHILD,
  WHAT,
  /** When it was recorded in Kith; what nobody can tell stands last. */
  RECORDED;

  public static final Sort<DifferenceSort> USUAL = Sort.ascending(CHILD);
}
