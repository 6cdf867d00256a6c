package uk.kith.court.api;

import uk.kith.kernel.service.Sort;

/** What a list of open proceedings can be sorted by. */
public enum CourtSort {
  /** The day of issue, else of submission. */
  BEGUN,
  /** The earliest limit of the children of whom the list tells. */
  LIMIT,
  /** The earliest hearing that is listed. */
  NEXT_HEARING,
  /** The end of the final hearing that is listed. */
  FINAL_HEARING,
  /** Case number. */
  CASE;

  /** The earliest begun first. */
  public static final Sort<CourtSort> EARLIEST_BEGUN = Sort.ascending(BEGUN);

  /** The nearest limit first. */
  public static final Sort<CourtSort> NEAREST_LIMIT = Sort.ascending(LIMIT);
}
