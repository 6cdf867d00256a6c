package uk.kith.court.engine.timeline;

/** Who takes a step. */
public enum Whose {
  SOCIAL_WORK("Social worker"),
  LEGAL("Authority's lawyer"),
  MANAGEMENT("Head of service"),
  ASSESSOR("Assessor"),
  DECISION_MAKER("Agency decision maker"),
  FAMILY_FINDING("Family finding"),
  ADVOCATES("Advocates of all parties"),
  COURT("Court"),
  APPLICANTS("Applicants"),
  PLACEMENTS("Placement officer"),
  /** To whom a direction may be given (R-COURT-22). */
  PARTIES("All parties"),
  AUTHORITY("Local authority"),
  PARENTS("Parents and respondents"),
  CAFCASS("Cafcass"),
  OTHERS("Others");

  private final String words;

  Whose(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
