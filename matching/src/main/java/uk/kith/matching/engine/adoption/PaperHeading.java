package uk.kith.matching.engine.adoption;

/**
 * The headings of the paper on a match for the panel, in their order: all stand in it, or are
 * marked as not applicable (R-MATCH-23).
 */
public enum PaperHeading {
  NEEDS("Needs"),
  CONSIDERED("Families considered"),
  RULES("What the law and the rules say"),
  MEETS("How the family meets the needs"),
  UNKNOWN("What is not known"),
  CHILD_VIEWS("Views of the child"),
  FAMILY_VIEWS("Views of the family"),
  BIRTH_FAMILY_VIEWS("Views of the birth family"),
  SIBLINGS("Brothers and sisters"),
  HERITAGE("Identity, language, religion and culture"),
  DISTANCE("Distance"),
  EDUCATION("Education"),
  RISKS("Risks"),
  SUPPORT("Support offered"),
  DISSENT("Dissent");

  private final String words;

  PaperHeading(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
