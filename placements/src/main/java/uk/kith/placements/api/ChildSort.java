package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What a list of children can be sorted by. */
public enum ChildSort {
  LOCAL_ID,
  /** First name, then family name. */
  NAME,
  /** The youngest first, the unborn before them; a stated age counts back from its day. */
  AGE,
  LOOKED_AFTER_SINCE,
  WORKER,
  /** In the own area first, then by the authority and the sector in which the child lives. */
  LIVES;

  public static final Sort<ChildSort> USUAL = Sort.ascending(LOCAL_ID);
}
