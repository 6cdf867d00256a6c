package uk.kith.court.api;

import uk.kith.kernel.service.Sort;

/** What a list of directions can be sorted by. */
public enum DirectionSort {
  /** By when it is due, as ordered last. */
  DUE,
  ORDERED,
  /** Case number. */
  CASE,
  ASSIGNEE;

  /** What is due first, first. */
  public static final Sort<DirectionSort> USUAL = Sort.ascending(DUE);
}
