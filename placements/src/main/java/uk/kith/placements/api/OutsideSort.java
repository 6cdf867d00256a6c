package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What a list of placements outside the area can be sorted by. */
public enum OutsideSort {
  SINCE,
  DISTANCE,
  REASON;

  public static final Sort<OutsideSort> USUAL = Sort.ascending(SINCE);
}
