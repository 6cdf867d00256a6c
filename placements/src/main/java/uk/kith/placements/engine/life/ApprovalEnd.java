package uk.kith.placements.engine.life;

/** Why the approval of carers ended. */
public enum ApprovalEnd {
  RESIGNED("The carers resigned or retired"),
  OTHER_AGENCY("The carers moved to another agency"),
  PERMANENCE("The carers adopted the child, or have a special guardianship order"),
  STANDARDS("The agency ended it, for the standard of care or an allegation"),
  OTHER("Another reason, in the note");

  private final String words;

  ApprovalEnd(String words) {
    this.words = words;
  }

  /** As a choice of a form. */
  public String words() {
    return words;
  }
}
