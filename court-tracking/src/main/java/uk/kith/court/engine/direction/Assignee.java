package uk.kith.court.engine.direction;

/** Who has to do what a direction says (R-COURT-22, HMCTS model). */
public enum Assignee {
  ALL_PARTIES("All parties"),
  LOCAL_AUTHORITY("Local authority"),
  PARENTS_AND_RESPONDENTS("Parents and respondents"),
  CAFCASS("Cafcass"),
  OTHERS("Others"),
  COURT("Court");

  private final String words;

  Assignee(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
