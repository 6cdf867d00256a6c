package uk.kith.court.engine.hearing;

/**
 * Why a hearing was adjourned or vacated, as the court recorded it (R-COURT-21). LA1 to LA11 are
 * the codes of the HMCTS public law data model and attributable to the local authority; the others
 * name whose the delay was.
 */
public enum DelayReason {
  LA1("Pre-proceedings preparation"),
  LA2("No friends or family identified"),
  LA3("No or poor kinship assessments"),
  LA4("No expert instructed"),
  LA5("No, poor or late social work assessment"),
  LA6("New assessment after a change"),
  LA7("No timetable for the child"),
  LA8("New or alternative care plan"),
  LA9("Delay in placement order proceedings"),
  LA10("No or poor placement evidence"),
  LA11("No threshold document"),
  RESPONDENT("Parents or other respondents"),
  CAFCASS("Cafcass or the child's guardian"),
  EXPERT("Expert's report late or not available"),
  COURT("Court's time, judge or listing"),
  OTHER("Other");

  private final String words;

  DelayReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether the delay is counted as the authority's own. */
  public boolean isAuthoritys() {
    return name().startsWith("LA");
  }
}
