package uk.kith.placements.api;

import uk.kith.kernel.service.Sort;

/** What findings in an extract of the case system can be sorted by. */
public enum ExtractFindingSort {
  /** As they were found: file by file, row by row. */
  FILE,
  COLUMN;

  public static final Sort<ExtractFindingSort> USUAL = Sort.ascending(FILE);
}
