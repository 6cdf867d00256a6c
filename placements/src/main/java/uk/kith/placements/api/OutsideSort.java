package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What a list of placements outside the area can be sorted by. */
public enum OutsideSort {
  SINCE,
  DISTANCE,
  REASON,
  /** By family name, then first name. */
  CHILD,
  /** By the authority in whose area the home lies, then the sector. */
  WHERE,
  /** By the weekly fee on the day of the list. */
  FEE,
  /** Those whose account lacks something first. */
  ACCOUNT;

  public static final Sort<OutsideSort> USUAL = Sort.ascending(SINCE);
}
