package uk.kith.court.api;

import uk.kith.kernel.service.Sort;

/** What a list of hearings that were put off can be sorted by. */
public enum DelaySort {
  /** The day on which it was put off. */
  PUT_OFF,
  /** Case number. */
  CASE,
  /** In the order of the court's codes. */
  REASON,
  /** The first day for which it is listed instead. */
  NEW_DAY,
  DAYS;

  /** What was put off last, first. */
  public static final Sort<DelaySort> USUAL = new Sort<>(PUT_OFF, true);
}
