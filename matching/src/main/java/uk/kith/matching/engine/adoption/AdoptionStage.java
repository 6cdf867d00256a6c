package uk.kith.matching.engine.adoption;

import uk.kith.kernel.Moves;

/** How far a child is on the way to adoption; it follows from the dated facts. */
public enum AdoptionStage {
  CONSIDERED("Adoption considered"),
  DECIDED("Decided, no authority to place yet"),
  WAITING("Authority to place, no link"),
  LINKED("Authority to place, linked"),
  MATCHED("Matched"),
  PLACED("Placed for adoption"),
  APPLIED("Adoption order applied for"),
  ADOPTED("Adopted"),
  DISRUPTED("Placement disrupted"),
  REVERSED("No longer to be placed"),
  REVOKED("Placement order revoked, adoption no longer the plan"),
  CARE_OVER("Care ended, 18 or married, without adoption");

  /** The chain of a child (R-ADOPT-01): a match may come before authority to place, no move may. */
  public static final Moves<AdoptionStage> MOVES =
      Moves.of("Child to be adopted", CONSIDERED)
          .when("the decision maker decides for adoption", DECIDED, CONSIDERED)
          .when("there is authority to place", WAITING, DECIDED)
          .when("there is authority to place, and a link stands", LINKED, DECIDED)
          .when("a family is linked", LINKED, WAITING)
          .when("the link ends", WAITING, LINKED)
          .when("the match is decided", MATCHED, DECIDED, WAITING, LINKED)
          .when("the match ends", WAITING, MATCHED)
          .when("the child moves in", PLACED, MATCHED)
          .when("the adopters apply", APPLIED, PLACED)
          .when("the court makes the order", ADOPTED, PLACED, APPLIED)
          .when("the placement ends before an order", DISRUPTED, PLACED, APPLIED)
          .when("family finding goes on", WAITING, DISRUPTED)
          .when("another family is linked", LINKED, DISRUPTED)
          .when("another match is decided", MATCHED, DISRUPTED)
          .when(
              "the decision is reversed",
              REVERSED,
              CONSIDERED,
              DECIDED,
              WAITING,
              LINKED,
              MATCHED,
              DISRUPTED,
              REVOKED)
          .when(
              "the placement order is revoked, and adoption is not the plan",
              REVOKED,
              DECIDED,
              WAITING,
              LINKED,
              MATCHED,
              DISRUPTED)
          .when("the decision maker decides for adoption again", DECIDED, REVERSED, REVOKED)
          .when("adoption is planned again, with authority to place", WAITING, REVOKED)
          .when(
              "care ends otherwise, or the child is 18 or marries",
              CARE_OVER,
              CONSIDERED,
              DECIDED,
              WAITING,
              LINKED,
              MATCHED,
              PLACED,
              APPLIED,
              DISRUPTED,
              REVOKED)
          .done();

  private final String words;

  AdoptionStage(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether a family is still to be found or the child still to move: not placed, not over. */
  public boolean isBeforePlacement() {
    return compareTo(MATCHED) <= 0 || this == DISRUPTED;
  }

  /** Matched, and all that follows while the match stands: the child waits for no family. */
  public boolean isAfterMatch() {
    return this == MATCHED || this == PLACED || this == APPLIED || this == ADOPTED;
  }

  /**
   * Whether the way is over: by the order, a decision against it, the revocation of the placement
   * order once adoption is not the plan, or with care (R-COURT-33).
   */
  public boolean isOver() {
    return this == ADOPTED || this == REVERSED || this == REVOKED || this == CARE_OVER;
  }
}
