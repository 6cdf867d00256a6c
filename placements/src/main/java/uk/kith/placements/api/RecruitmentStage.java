package uk.kith.placements.api;

/** How far people have come on their way to approval: carers first, then adopters. */
public enum RecruitmentStage {
  ENQUIRY("Enquiry"),
  FIRST_VISIT("First visit"),
  APPLICATION("Application"),
  ASSESSMENT("Assessment"),
  PANEL("Fostering panel"),
  /** On the list until their terms are on record. */
  APPROVED("Approved: the terms are not recorded"),
  STAGE_ONE("Stage one"),
  BETWEEN_THE_STAGES("Between the stages"),
  STAGE_TWO("Stage two"),
  /** A review of that may be asked for; nothing is decided yet. */
  NOT_SUITABLE("Told that they are not thought suitable");

  private final String words;

  RecruitmentStage(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
