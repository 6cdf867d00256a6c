package uk.kith.placements.engine;

/** What a household or home is. */
public enum HouseholdKind {
  FOSTER,
  CONNECTED_PERSON,
  ADOPTER,
  CHILDRENS_HOME,
  SUPPORTED;

  /** The usual fostering limit and terms of approval apply (CA 1989 Sch 7, FSR 2011). */
  public boolean isFostering() {
    return this == FOSTER || this == CONNECTED_PERSON;
  }
}
