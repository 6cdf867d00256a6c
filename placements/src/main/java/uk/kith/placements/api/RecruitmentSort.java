package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What the list of those on the way to approval can be sorted by; ties stand by number. */
public enum RecruitmentSort {
  SINCE,
  BEGUN,
  WORKER;

  public static final Sort<RecruitmentSort> USUAL = Sort.ascending(SINCE);
}
