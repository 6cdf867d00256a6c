package uk.kith.court.api;

import uk.kith.kernel.service.Sort;

/** What the list of placement orders can be sorted by; an order to be applied for stands last. */
public enum PlacementOrderSort {
  CHILD,
  MADE,
  DAYS_OPEN;

  /** The one that has been open longest first. */
  public static final Sort<PlacementOrderSort> USUAL = new Sort<>(DAYS_OPEN, true);
}
