package uk.kith.matching.engine.adoption;

/** How children stand to what a family said that it would accept; best first. */
public enum Fit {
  WITHIN("Within what they prefer"),
  STRETCH("With a stretch"),
  NOT_SAID("They have not said"),
  OUTSIDE("Outside what they would accept");

  private final String words;

  Fit(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** The one that counts of two: something outside is not made good by something within. */
  Fit and(Fit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
