package uk.kith.court.engine.guardianship;

/** The order that is worked for. */
public enum Kind {
  SPECIAL_GUARDIANSHIP("Special guardianship"),
  CHILD_ARRANGEMENTS("Child arrangements");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
