package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What the list of things due can be sorted by; ties stand late first, then by day. */
public enum DueSort {
  DAY,
  WHAT,
  ABOUT,
  WORKER,
  RULE;

  public static final Sort<DueSort> USUAL = Sort.ascending(DAY);
}
