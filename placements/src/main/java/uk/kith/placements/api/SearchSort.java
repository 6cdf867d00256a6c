package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What a list of searches can be sorted by. */
public enum SearchSort {
  /** Open ones first by needed-from, then closed ones, newest first; has no other direction. */
  OPEN_FIRST,
  /** The first name, else the local id, of the first child of the request. */
  CHILDREN,
  OPENED,
  NEEDED_FROM,
  KIND,
  /** Open, reserved, placed, closed. */
  STATE;

  public static final Sort<SearchSort> USUAL = Sort.ascending(OPEN_FIRST);
}
