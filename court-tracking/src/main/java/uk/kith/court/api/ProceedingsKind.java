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
  OTHER;

  /**
   * Whether a final order may end it. How an application to revoke a placement order ended is
   * recorded apart, with its decision: an order made in it, such as of contact, may stand beside a
   * refusal, and revokes nothing.
   */
  public boolean isEndedByOrder() {
    return this != REVOCATION;
  }
}
