package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * The day by which a child's case is first reviewed, within 20 working days of becoming looked
 * after (R-PERM-01): other duties are due by it, or by the review itself when it came earlier.
 */
final class FirstReview {

  static final Threshold<Integer> WORKING_DAYS = CarePlanningLaw.inForce(20, 33);

  private FirstReview() {}

  /**
   * The last day for what comes before the first review; empty when no law of the catalogue held.
   *
   * @param heldOn when the first review was held; null while it was not
   */
  static Optional<Term> term(LocalDate lookedAfterFrom, @Nullable LocalDate heldOn) {
    return WORKING_DAYS
        .findFor(lookedAfterFrom)
        .map(law -> Term.workingDays(law.value(), "the child became looked after", lookedAfterFrom))
        .map(
            due ->
                heldOn == null
                    ? due
                    : Term.earlier(due, Term.fixed(heldOn, "the day of the first review")));
  }
}
