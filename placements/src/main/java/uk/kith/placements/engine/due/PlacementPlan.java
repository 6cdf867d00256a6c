package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * The placement plan: before the placement, or within five working days of its start (R-PLACE-19),
 * under the temporary law of 2020 as soon as practicable (R-PLACE-56). For a fostered child it says
 * who decides what (R-PERM-33).
 *
 * @param plannedOn when the plan was made; null while there is none
 * @param saysWhoDecides whether it is recorded what the carers, the parents and the authority
 *     decide
 */
public record PlacementPlan(
    PlacementId placement,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    @Nullable LocalDate plannedOn,
    boolean fostered,
    boolean saysWhoDecides) {

  static final Threshold<Integer> WORKING_DAYS = CarePlanningLaw.exceptRelaxed(5, 9);

  /** The day by which the plan is made; empty when no law of the catalogue held. */
  public List<DueItem> due(LocalDate asOf) {
    Optional<Threshold.Version<Integer>> law = WORKING_DAYS.findFor(startedOn);
    if (law.isPresent()) {
      return plan(asOf)
          .by(Term.workingDays(law.get().value(), "the placement began", startedOn))
          .items();
    }
    return CarePlanningLaw.RELAXED.contains(startedOn) ? plan(asOf).lifted() : List.of();
  }

  private Due plan(LocalDate asOf) {
    return new Due(Duty.PLACEMENT_PLAN, placement, asOf, CarePlanningLaw.source(9))
        .doneOn(plannedOn)
        .endedOn(endedOn);
  }

  /** A plan for a fostered child that leaves open who decides what. */
  public List<Finding> findings(LocalDate asOf) {
    return fostered && !saysWhoDecides && Days.upTo(plannedOn, asOf) != null
        ? List.of(
            Finding.of(
                RuleId.of("R-PERM-33"),
                Severity.WARNING,
                "The placement plan does not say which decisions the carer, the parents and the"
                    + " authority take.",
                "Care Planning Regulations 2010, Schedule 2"))
        : List.of();
  }
}
