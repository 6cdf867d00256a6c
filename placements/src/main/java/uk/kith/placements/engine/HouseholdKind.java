package uk.kith.placements.engine;

/** What a household or home is. */
public enum HouseholdKind {
  FOSTER,
  CONNECTED_PERSON,
  ADOPTER,
  CHILDRENS_HOME,
  SUPPORTED,
  /** The home of a parent, or of who else has parental responsibility, of a child in care. */
  PARENT;

  /** The usual fostering limit and terms of approval apply (CA 1989 Sch 7, FSR 2011). */
  public boolean isFostering() {
    return this == FOSTER || this == CONNECTED_PERSON;
  }

  /**
   * Its places are offered to any child whom they suit. A parent's own home is for the parent's
   * children alone: nobody approves or reviews it, and it has no vacancies (ADR 0019).
   */
  public boolean isOffered() {
    return this != PARENT;
  }
}
