package uk.kith.court.engine.gateway;

import uk.kith.kernel.Moves;

/** How far the pre-proceedings of a child have come; each stage includes those before it. */
public enum PreStage {
  STARTED("Started"),
  LETTER_SENT("Letter sent"),
  MET("First meeting held"),
  REVIEWED("Reviewed half-way"),
  ISSUE("To issue"),
  STEPPED_DOWN("Stepped down");

  /**
   * Every move of pre-proceedings. What comes out of its turn, such as a letter after the first
   * meeting, is recorded all the same and leaves the stage as it is; after the outcome nothing
   * moves.
   */
  public static final Moves<PreStage> MOVES =
      Moves.of("Pre-proceedings", STARTED)
          .when("the letter before proceedings is sent", LETTER_SENT, STARTED)
          .when("the first meeting is held", MET, STARTED, LETTER_SENT)
          .when("a further meeting is held, or the letter sent late", MET, MET)
          .when("the review half-way is held", REVIEWED, STARTED, LETTER_SENT, MET)
          .when("a meeting is held, or the letter sent late", REVIEWED, REVIEWED)
          .when("it is decided to issue proceedings", ISSUE, STARTED, LETTER_SENT, MET, REVIEWED)
          .when("it is decided to step down", STEPPED_DOWN, STARTED, LETTER_SENT, MET, REVIEWED)
          .done();

  private final String words;

  PreStage(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** An outcome is recorded (R-PRE-04). */
  public boolean isEnd() {
    return MOVES.isEnd(this);
  }
}
