package uk.kith.placements.engine;

/** The agreed short vocabulary in which a child's needs and a home's skills are both stated. */
public enum NeedKind {
  BEHAVIOUR("behaviour"),
  HEALTH("health"),
  DISABILITY("disability"),
  EDUCATION("education"),
  RISK_TO_OTHERS("risk to others"),
  RISK_FROM_OTHERS("risk from others"),
  PARENT_AND_CHILD("parent and child");

  private final String words;

  NeedKind(String words) {
    this.words = words;
  }

  /** As it stands within a sentence. */
  public String words() {
    return words;
  }
}
