package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * The care plan: before the first placement, or within ten working days of its start, unless the
 * plan is one for the court (R-PERM-23).
 *
 * @param careEndedOn when the child ceased to be looked after; null while it is
 * @param plannedOn when the plan was made; null while there is none
 * @param forCourt the plan is a care plan for care proceedings, which have a timetable of their own
 */
public record CarePlan(
    ChildId child,
    LocalDate firstPlacedOn,
    @Nullable LocalDate careEndedOn,
    @Nullable LocalDate plannedOn,
    boolean forCourt) {

  static final Threshold<Integer> WORKING_DAYS = CarePlanningLaw.inForce(10, 4);

  /** The day by which the plan is made; empty when the plan is the court's. */
  public List<DueItem> due(LocalDate asOf) {
    Optional<Term> term = forCourt ? Optional.empty() : term(firstPlacedOn);
    return term.map(
            day ->
                new Due(Duty.CARE_PLAN, child, asOf, CarePlanningLaw.source(4))
                    .by(day)
                    .doneOn(plannedOn)
                    .endedOn(careEndedOn)
                    .items())
        .orElse(List.of());
  }

  static Optional<Term> term(LocalDate firstPlacedOn) {
    return WORKING_DAYS
        .findFor(firstPlacedOn)
        .map(law -> Term.workingDays(law.value(), "the first placement began", firstPlacedOn));
  }
}
