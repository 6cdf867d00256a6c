package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What the list of those on the way to approval can be sorted by; ties stand by number. */
public enum RecruitmentSort {
  SINCE,
  BEGUN,
  WORKER,
  /** The name of the household. */
  HOUSEHOLD,
  /** In the order of the way to approval. */
  STAGE,
  /** The day by which the next step is to be taken by law. */
  DEADLINE;

  public static final Sort<RecruitmentSort> USUAL = Sort.ascending(SINCE);
}
