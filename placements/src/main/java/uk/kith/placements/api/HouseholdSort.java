package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What a list of households can be sorted by. */
public enum HouseholdSort {
  LOCAL_ID,
  NAME,
  /** Places of the terms in force; none in force counts as no place. */
  APPROVED,
  FILLED,
  USABLE_NOW,
  /** The day on which the places were last confirmed (R-PLACE-37). */
  CONFIRMED,
  WORKER,
  KIND,
  /** Vacant by R-PLACE-35, reserved or not. */
  VACANT,
  NOT_AVAILABLE,
  /** In the own area first, then by the authority and the sector in which the home lies. */
  WHERE,
  /** The day on which the first place that is filled now becomes free (R-PLACE-37). */
  FREE_FROM,
  /** Homes with a vacant place first; among them the one confirmed longest ago (R-PLACE-37). */
  STALE_FIRST;

  public static final Sort<HouseholdSort> USUAL = Sort.ascending(LOCAL_ID);
}
