package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What the findings of a return can be sorted by; ties stand by table and row. */
public enum ReturnFindingSort {
  /** By table and row. */
  PLACE,
  RULE,
  /** By the authority's number of the child; what speaks of no child stands last. */
  CHILD;

  public static final Sort<ReturnFindingSort> USUAL = Sort.ascending(PLACE);
}
