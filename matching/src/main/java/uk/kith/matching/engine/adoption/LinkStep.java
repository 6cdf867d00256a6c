package uk.kith.matching.engine.adoption;

/** What is recorded, each with its day, as done for a link. */
public enum LinkStep {
  PERMANENCE_REPORT_GIVEN("The family has the child’s permanence report"),
  FAMILY_MET("The family was met about the placement"),
  VIEWS_ASCERTAINED("The family’s views were ascertained, on contact too"),
  COUNSELLING_OFFERED("Counselling was offered to the family"),
  PLACEMENT_REPORT_GIVEN("The family has the adoption placement report to comment on"),
  /** Its day is that of the panel, which may be one to come. */
  PANEL_BOOKED("The link is booked to the panel of this day"),
  PANEL_RECOMMENDED("The panel recommended the match"),
  /** Advice, as a recommendation is: the decision maker may decide otherwise (R-ADOPT-11). */
  PANEL_NOT_RECOMMENDED("The panel did not recommend the match"),
  PANEL_DEFERRED("The panel deferred the match"),
  PANEL_MINUTES("The final minutes of the panel went to the decision maker"),
  PLACEMENT_PLAN_SENT("The placement plan was sent to the family"),
  INTRODUCTIONS_BEGUN("Introductions began");

  private final String words;

  LinkStep(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** One of the four steps before a placement is proposed to a family (R-ADOPT-09). */
  public boolean isBeforeProposal() {
    return compareTo(COUNSELLING_OFFERED) <= 0;
  }
}
