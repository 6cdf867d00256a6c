package uk.kith.court.api;

import uk.kith.kernel.service.Sort;

/** What a list of pre-proceedings can be sorted by. */
public enum PreProceedingsSort {
  /** Those to issue first, for they wait for the court; then the longest running. */
  URGENCY,
  /** First name, then family name, of the first child of each line. */
  CHILDREN,
  /** Days since the start, until the outcome. */
  DAYS,
  STARTED,
  STAGE,
  /** By when the next step is due. */
  NEXT,
  WORKER;

  public static final Sort<PreProceedingsSort> USUAL = new Sort<>(URGENCY, false);
}
