package uk.kith.court.api;

/** Which decisions of the legal gateway a list shows. */
public enum GatewayFilter {
  ALL,
  /** To issue, and not issued yet. */
  WAITING_FOR_ISSUE,
  TO_ISSUE,
  TO_START_PRE_PROCEEDINGS,
  TO_CONTINUE,
  /** Not decided, or not known. */
  NOT_DECIDED
}
