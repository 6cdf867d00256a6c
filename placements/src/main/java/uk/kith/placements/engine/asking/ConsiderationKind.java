package uk.kith.placements.engine.asking;

/** What is considered for children who need a home, in the order in which the law names it. */
public enum ConsiderationKind {
  /** A parent or another person with parental responsibility (R-PLACE-01). */
  PARENT,
  /** A relative, friend or other connected person (R-PLACE-03). */
  CONNECTED_PERSON,
  /** What the child wishes and feels (CA 1989 s22(4), (5)). */
  CHILD,
  /** What parents and others who matter wish (CA 1989 s22(4), (5)). */
  FAMILY,
  /** What the carers who are asked wish, and how far they would stretch (R-MATCH-19). */
  CARER,
  /** Family time, and with whom there is none. */
  CONTACT,
  /** Religion, racial origin, culture and language (R-MATCH-04). */
  IDENTITY,
  /** People, places and schools to keep away from. */
  SAFETY;

  /** True when it is about a person who might care for the child. */
  public boolean isAboutACarer() {
    return this == PARENT || this == CONNECTED_PERSON;
  }
}
