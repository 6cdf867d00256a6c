package uk.kith.court.api;

/** Why a court gave a child's proceedings more time (R-COURT-08). */
public enum ExtensionReason {
  TIMETABLE_FOR_PROCEEDINGS,
  TIMETABLE_FOR_CHILD,
  DELAY_OR_IMPACT,
  INTERNATIONAL
}
