package uk.kith.placements.engine.action;

/** What a meeting goes through a list of children for. */
public enum MeetingKind {
  GATEWAY("Legal gateway meeting"),
  COURT("Court meeting"),
  PERMANENCE("Permanence meeting"),
  ADOPTION("Adoption meeting"),
  PLACEMENT("Placement meeting");

  private final String words;

  MeetingKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether it and what is agreed in it exist only for those who may see adopters. */
  public boolean isSealed() {
    return this == ADOPTION;
  }
}
