package uk.kith.court.engine.forecast;

/** How far proceedings have come, by the hearings held (R-COURT-11, R-COURT-14). */
public enum Stage {
  ISSUED,
  CASE_MANAGED,
  ISSUES_RESOLVED,
  /** The final hearing was held and the decision is awaited. */
  HEARD
}
