package uk.kith.court.api;

/** What an application asks the court for. */
public enum ProceedingsKind {
  CARE,
  SUPERVISION,
  PLACEMENT_ORDER,
  REVOCATION,
  SPECIAL_GUARDIANSHIP,
  CHILD_ARRANGEMENTS,
  DISCHARGE,
  EMERGENCY_PROTECTION,
  OTHER
}
