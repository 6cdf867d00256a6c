package uk.kith.matching.api;

import uk.kith.kernel.service.Sort;

/** What the homes of a run that are not possible can be sorted by; ties stand in its order. */
public enum NotNowSort {
  /** From the first child's home; a distance that is not known stands last either way. */
  DISTANCE,
  /** The rule that speaks first of a home; those of one rule stand nearest first. */
  RULE;

  public static final Sort<NotNowSort> USUAL = Sort.ascending(DISTANCE);
}
