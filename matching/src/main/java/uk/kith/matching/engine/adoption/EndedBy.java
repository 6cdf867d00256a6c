package uk.kith.matching.engine.adoption;

/** By whom a link was ended (R-ADOPT-17). */
public enum EndedBy {
  CHILDS_WORKERS("The child’s workers"),
  FAMILY("The family"),
  FAMILYS_AGENCY("The family’s agency"),
  PANEL("The panel"),
  DECISION_MAKER("The decision maker"),
  COURT("The court");

  private final String words;

  EndedBy(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
