package uk.kith.placements.engine.same;

/** Why two records may be of one child (R-DATA-15). */
public enum Likeness {
  PUPIL_NUMBER("pupil number"),
  NAME("date of birth, name and sex");

  private final String words;

  Likeness(String words) {
    this.words = words;
  }

  /** What is the same, within a sentence. */
  public String words() {
    return words;
  }
}
