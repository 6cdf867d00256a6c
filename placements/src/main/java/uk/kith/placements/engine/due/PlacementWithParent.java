package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.engine.CareLawToConfirm;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * A placement of a child in care with a parent. Parent, accommodation and every adult are assessed,
 * the case is reviewed, a nominated officer approves and there is a plan before it begins
 * (R-PLACE-31); where it began before assessment, assessment and review follow within ten working
 * days and the decision within ten more, or it ends (R-PLACE-55).
 *
 * @param endedOn when the placement ended; null while it goes on
 * @param beforeAssessment it began before the assessment was complete (CPPCR 2010 reg 19)
 * @param taken the day of each step that was taken
 */
public record PlacementWithParent(
    PlacementId placement,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    boolean beforeAssessment,
    Map<Check, LocalDate> taken) {

  /** What comes before the placement, or follows it when it began before assessment. */
  public enum Check implements Steps.Step {
    PARENT("the parent’s suitability"),
    ACCOMMODATION("the accommodation"),
    ADULTS("every adult of the household"),
    REVIEWED("a review of the case"),
    PLAN("the placement plan"),
    OFFICER_APPROVED("the nominated officer’s approval");

    private final String words;

    Check(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  private static final List<Check> ASSESSMENT =
      List.of(Check.PARENT, Check.ACCOMMODATION, Check.ADULTS, Check.REVIEWED);

  private static final List<Check> ASSESSED =
      List.of(Check.PARENT, Check.ACCOMMODATION, Check.ADULTS);

  public PlacementWithParent {
    taken = Map.copyOf(taken);
  }

  /** The approval before the start, or the two days that follow a start before assessment. */
  public List<DueItem> due(DuePolicy policy, LocalDate asOf) {
    if (startedOn.isBefore(CarePlanningLaw.IN_FORCE)) {
      return List.of();
    }
    if (!beforeAssessment) {
      return item(Duty.PARENT_APPROVAL, Arrays.asList(Check.values()), asOf, 18)
          .by(Term.fixed(startedOn, "the day on which the placement begins"))
          .items();
    }
    CareLawToConfirm law = policy.law();
    Term assessed =
        Term.workingDays(
            law.parentAssessmentWorkingDays().on(startedOn), "the placement began", startedOn);
    Term decided =
        Term.workingDays(
            law.parentDecisionWorkingDays().on(startedOn),
            "the last day for the assessment,",
            assessed.day());
    return Stream.of(
            item(Duty.PARENT_ASSESSMENT, ASSESSMENT, asOf, 19)
                .by(assessed)
                .endedOn(endedOn)
                .items(),
            item(Duty.PARENT_DECISION, List.of(Check.OFFICER_APPROVED), asOf, 19)
                .by(decided)
                .doneOn(Days.earlier(endedOn, taken.get(Check.OFFICER_APPROVED)))
                .items())
        .flatMap(List::stream)
        .toList();
  }

  /** When parent, accommodation and every adult were assessed; null while one of them is not. */
  public @Nullable LocalDate assessedOn(LocalDate asOf) {
    return Steps.completedOn(ASSESSED, taken, asOf);
  }

  private Due item(Duty duty, List<Check> checks, LocalDate asOf, int regulation) {
    return new Due(duty, placement, asOf, CarePlanningLaw.source(regulation))
        .doneOn(Steps.completedOn(checks, taken, asOf))
        .open(Steps.open(checks, taken, asOf));
  }
}
