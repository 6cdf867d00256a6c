package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What extracts of the case system can be sorted by. */
public enum ExtractSort {
  RECEIVED,
  /** When the case system wrote it; those that were refused stand last. */
  AS_OF,
  CHILDREN;

  public static final Sort<ExtractSort> USUAL = new Sort<>(RECEIVED, true);
}
