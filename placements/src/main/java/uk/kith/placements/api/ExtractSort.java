package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What extracts of the case system can be sorted by. */
public enum ExtractSort {
  RECEIVED,
  /** When the case system wrote it; those that were refused stand last. */
  AS_OF,
  CHILDREN,
  /** By the name of the file, in small letters. */
  FILE_NAME,
  /** How many that the reader may see; those of earlier extracts are none. */
  FINDINGS;

  public static final Sort<ExtractSort> USUAL = new Sort<>(RECEIVED, true);
}
