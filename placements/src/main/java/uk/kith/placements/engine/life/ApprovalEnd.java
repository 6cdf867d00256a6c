package uk.kith.placements.engine.life;

/** Why the approval of carers or adopters ended. */
public enum ApprovalEnd {
  RESIGNED("They resigned, retired or withdrew"),
  OTHER_AGENCY("They moved to another agency"),
  PERMANENCE("They adopted the child, or have a special guardianship order"),
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
