package uk.kith.court.engine.timeline;

import java.time.LocalDate;

/**
 * Which way the plan says that a child comes to a permanent home.
 *
 * @param decidedOn before this day nobody knew
 */
public record PermanentRoute(Kind kind, LocalDate decidedOn) {

  /** Routes by the order that ends them; there is one for each, or none but the final order. */
  public enum Kind {
    ADOPTION(CourtStep.ADOPTION_ORDER),
    SPECIAL_GUARDIANSHIP(CourtStep.SPECIAL_GUARDIANSHIP_ORDER),
    CHILD_ARRANGEMENTS(CourtStep.CHILD_ARRANGEMENTS_ORDER),
    CARE_ORDER(CourtStep.CARE_ORDER),
    /** Home, or wherever the final order leaves the child. */
    NO_FURTHER_ORDER(CourtStep.FINAL_ORDER);

    private final CourtStep order;

    Kind(CourtStep order) {
      this.order = order;
    }

    /** The step with which the way ends. */
    public CourtStep order() {
      return order;
    }
  }
}
