package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import uk.kith.court.engine.guardianship.ExitShares;
import uk.kith.court.engine.permanence.Route;

/**
 * The register of permanence in figures.
 *
 * @param lookedAfter children in it
 * @param considered for how many of them anything at all is recorded of each route
 * @param pursued for how many of them each route is pursued
 * @param withoutPlan past the second review and no plan
 * @param withBlanks past the second review and some route blank
 * @param endsNotApproved who left care in those twelve months without the approval that it needs
 *     (R-PERM-30)
 * @param shares of those who left care in the twelve months to the day (R-SGO-12)
 * @param medianWeeksToPlan of care until half of them have a plan, open cases censored (R-PERM-22);
 *     empty when half cannot be told
 */
public record PermanenceCounts(
    LocalDate asOf,
    long lookedAfter,
    Map<Route, Long> considered,
    Map<Route, Long> pursued,
    long withoutPlan,
    long withBlanks,
    long endsNotApproved,
    ExitShares shares,
    OptionalInt medianWeeksToPlan) {

  public PermanenceCounts {
    considered = Map.copyOf(considered);
    pursued = Map.copyOf(pursued);
  }
}
