package uk.kith.court.engine.order;

/** What the authority asks the court for, at first and at the end (R-COURT-40, SSD). */
public enum CarePlan {
  CARE_ORDER("Care order"),
  CARE_ORDER_AT_HOME("Care order at home"),
  ADOPTION("Adoption"),
  SUPERVISION_ORDER("Supervision order"),
  SPECIAL_GUARDIANSHIP("Special guardianship order"),
  PRIVATE_LAW_ORDER("Private law order"),
  OTHER("Other");

  private final String words;

  CarePlan(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
