package uk.kith.court.engine.forecast;

/** The hearings that move proceedings from one stage to the next, and all others (R-COURT-18). */
public enum HearingStep {
  CASE_MANAGEMENT,
  ISSUES_RESOLUTION,
  FINAL,
  OTHER
}
