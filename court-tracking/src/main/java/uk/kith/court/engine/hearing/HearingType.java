package uk.kith.court.engine.hearing;

/** What a hearing is for; {@link #OTHER} needs words of its own (R-COURT-18, HMCTS model). */
public enum HearingType {
  EMERGENCY_PROTECTION_ORDER("Emergency protection order"),
  FACT_FINDING("Fact finding"),
  CASE_MANAGEMENT("Case management"),
  FURTHER_CASE_MANAGEMENT("Further case management"),
  ISSUE_RESOLUTION("Issues resolution"),
  FINAL("Final"),
  JUDGMENT_AFTER_HEARING("Judgment after hearing"),
  INTERIM_CARE_ORDER("Interim care order"),
  DISCHARGE_OF_CARE("Discharge of care"),
  FAMILY_DRUG_AND_ALCOHOL_COURT("Family drug and alcohol court"),
  PLACEMENT_HEARING("Placement hearing"),
  OTHER("Other");

  private final String words;

  HearingType(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
