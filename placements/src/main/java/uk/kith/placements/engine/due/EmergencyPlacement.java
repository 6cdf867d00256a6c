package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * A placement that an approved carer took in an emergency outside the terms of approval: it ends,
 * or new terms cover it, within six working days (R-PLACE-13), except that temporary law of 2020
 * set no limit (R-PLACE-56).
 *
 * @param endedOn when the placement ended; null while it goes on
 * @param coveredOn from when terms of approval cover the child; null while none do
 */
public record EmergencyPlacement(
    PlacementId placement,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    @Nullable LocalDate coveredOn) {

  /** The day by which it ends or is covered; empty when no law limited it on that day. */
  public List<DueItem> due(LocalDate asOf) {
    Optional<Threshold.Version<Integer>> law =
        CarePlanningLaw.EMERGENCY_WORKING_DAYS.findFor(startedOn);
    if (law.isPresent()) {
      return item(asOf, law.get().source())
          .by(Term.workingDays(law.get().value(), "the placement began", startedOn))
          .items();
    }
    return CarePlanningLaw.RELAXED.contains(startedOn)
        ? item(asOf, CarePlanningLaw.RELAXED_LAW).lifted()
        : List.of();
  }

  private Due item(LocalDate asOf, String source) {
    return new Due(Duty.EMERGENCY_PLACEMENT_ENDS, placement, asOf, source)
        .doneOn(Days.earlier(endedOn, coveredOn));
  }
}
