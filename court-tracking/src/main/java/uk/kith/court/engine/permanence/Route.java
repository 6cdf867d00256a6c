package uk.kith.court.engine.permanence;

/** The eight ways to permanence, each to be looked at for every child (R-PERM-05). */
public enum Route {
  RETURN_HOME("Return home", "Home"),
  RELATIVE_OR_FRIEND("Relative or friend under an order", "Family"),
  SPECIAL_GUARDIANSHIP("Special guardianship", "SGO"),
  CHILD_ARRANGEMENTS("Child arrangements order", "CAO"),
  ADOPTION("Adoption", "Adopt"),
  LONG_TERM_FOSTERING("Long-term fostering", "Foster"),
  RESIDENTIAL("Residential", "Resid."),
  SUPPORTED_LIVING("Supported living", "Supp.");

  private final String words;
  private final String shortWords;

  Route(String words, String shortWords) {
    this.words = words;
    this.shortWords = shortWords;
  }

  public String words() {
    return words;
  }

  /** For a row of eight; a key tells the whole. */
  public String shortWords() {
    return shortWords;
  }
}
