package uk.kith.court.engine.direction;

import uk.kith.kernel.Moves;

/** What became of a direction, whatever day it is (R-COURT-22, -24). */
public enum DirectionStatus {
  ORDERED("Ordered"),
  VARIED("Varied"),
  FILED("Filed"),
  WITHDRAWN("Taken back by the court"),
  MISTAKEN("Recorded by mistake");

  /** Every move of a direction: one that was filed, or that the court took back, is not varied. */
  public static final Moves<DirectionStatus> MOVES =
      Moves.of("Direction", ORDERED)
          .when("gets another day by order", VARIED, ORDERED, VARIED)
          .when("is filed", FILED, ORDERED, VARIED)
          .when("is taken back by the court", WITHDRAWN, ORDERED, VARIED)
          .when("was not filed: its filing was a mistake", ORDERED, FILED)
          .when("was not filed: its filing was a mistake, and a day was varied", VARIED, FILED)
          .when("was never ordered: a mistake", MISTAKEN, ORDERED, VARIED, FILED, WITHDRAWN)
          .done();

  private final String words;

  DirectionStatus(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
