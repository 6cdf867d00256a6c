package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What a list of meetings can be sorted by. */
public enum MeetingSort {
  HELD,
  KIND,
  CHAIR,
  /** How many children are on the agenda. */
  CHILDREN;

  /** The latest first. */
  public static final Sort<MeetingSort> USUAL = new Sort<>(HELD, true);
}
