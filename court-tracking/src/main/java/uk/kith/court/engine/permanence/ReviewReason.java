package uk.kith.court.engine.permanence;

/** Why a review is held earlier than its interval says (R-PERM-09, R-PERM-28). */
public enum ReviewReason {
  REVIEWING_OFFICER("The reviewing officer asked for it"),
  VISIT("A visit found that the placement does not safeguard the child’s welfare"),
  OTHER("Another case of regulation 33(3)");

  private final String words;

  ReviewReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
