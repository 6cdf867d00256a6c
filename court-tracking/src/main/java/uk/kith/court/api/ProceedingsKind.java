package uk.kith.court.api;

/** What an application asks the court for. */
public enum ProceedingsKind {
  CARE("Care order"),
  SUPERVISION("Supervision order"),
  PLACEMENT_ORDER("Placement order"),
  REVOCATION("Revocation of a placement order"),
  SPECIAL_GUARDIANSHIP("Special guardianship"),
  CHILD_ARRANGEMENTS("Child arrangements"),
  DISCHARGE("Discharge of a care order"),
  EMERGENCY_PROTECTION("Emergency protection order"),
  OTHER("Other");

  private final String words;

  ProceedingsKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether it asks for a care or supervision order. */
  public boolean isForCare() {
    return this == CARE || this == SUPERVISION;
  }

  /**
   * Whether a final order may end it. How an application to revoke a placement order ended is
   * recorded apart, with its decision: an order made in it, such as of contact, may stand beside a
   * refusal, and revokes nothing.
   */
  public boolean isEndedByOrder() {
    return this != REVOCATION;
  }
}
