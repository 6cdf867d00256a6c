package uk.kith.court.engine.guardianship;

/** On what ground somebody may apply for special guardianship, in the order of the law. */
public enum Ground {
  GUARDIAN("Guardian of the child"),
  FOSTER_PARENT("Foster parent with whom the child has lived for a year"),
  RELATIVE("Relative with whom the child has lived for a year"),
  NAMED_IN_ORDER("Named in a child arrangements order as one with whom the child lives"),
  CONSENT_OF_NAMED("Consent of everybody so named"),
  THREE_OF_FIVE_YEARS("The child has lived with them for three of the last five years"),
  CONSENT_OF_AUTHORITY("Consent of the authority, the child being in care"),
  CONSENT_OF_PARENTS("Consent of everybody with parental responsibility"),
  LEAVE_NEEDED("Leave of the court needed");

  private final String words;

  Ground(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
