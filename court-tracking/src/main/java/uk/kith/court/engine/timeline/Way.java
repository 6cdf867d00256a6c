package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.guardianship.CareToEnd;
import uk.kith.court.engine.order.NotPlaced;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.ProceedingsId;

/**
 * The way on which a child is on a day: its steps, and the last of them. A child may have been on
 * several: pre-proceedings that were stepped down and proceedings that were disposed of end one,
 * and what begins later belongs to the next. Nothing that took effect after the day counts
 * (R-DATE-06).
 *
 * @param target code of the last step; null when there are no steps
 * @param proceedings to which the steps from submission to final order belong; null when none
 */
public record Way(Steps steps, @Nullable String target, @Nullable ProceedingsId proceedings) {

  /** For how a family is found. */
  private static final Set<String> STAND_IN =
      Set.of(CourtStep.FAMILY_FINDING.name(), CourtStep.PLACING_UNTOLD.name());

  /** What the court decides on, or what ends, whatever the way waits for. */
  private static final List<CourtStep> DECISIONS =
      List.of(
          CourtStep.REVOCATION,
          CourtStep.DISCHARGE,
          CourtStep.EMERGENCY_ORDER,
          CourtStep.EMERGENCY_END,
          CourtStep.PLACEMENT_RECORD);

  private static final Way NONE = new Way(Steps.NONE, null, null);

  /** The way on a day; without steps when nothing leads the child to court or to an order. */
  public static Way of(
      ChildRecord child, CourtPolicy court, TimelinePolicy policy, LocalDate asOf) {
    Present present = new Present(child, asOf);
    PermanentRoute route = present.route();
    TimelineFacts facts = present.facts(route);
    Steps own = GuardianshipSteps.of(present.guardianship(route), court.law(), asOf);
    if (present.leadsToCourt()) {
      CourtStep last = route == null ? CourtStep.PERMANENT_ORDER : route.kind().order();
      Steps steps = present.settled(CourtSteps.of(facts, court, policy, asOf));
      return new Way(
          steps.plus(own), last.name(), present.court == null ? null : present.court.id());
    }
    Steps steps = present.settled(CourtSteps.afterCourt(facts, court, policy, asOf));
    return route == null || steps.steps().isEmpty()
        ? NONE
        : new Way(steps.plus(own), route.kind().order().name(), null);
  }

  /**
   * The same with a placement order that is to be revoked first; where there is nothing else, its
   * revocation ends the way.
   *
   * @param order null for none
   */
  public Way with(@Nullable ToRevoke order, LocalDate asOf) {
    return order == null
        ? this
        : new Way(
            steps.plus(RevocationSteps.of(order, steps, target, asOf)),
            target == null ? CourtStep.REVOCATION.name() : target,
            proceedings);
  }

  /**
   * The same with an application to discharge the care order, on which the court is to decide;
   * where there is nothing else, that ends the way.
   *
   * @param asked null for none
   */
  public Way with(@Nullable ToDischarge asked) {
    return asked == null
        ? this
        : new Way(
            steps.plus(asked.steps()),
            target == null ? CourtStep.DISCHARGE.name() : target,
            proceedings);
  }

  /**
   * The same with an application for a placement order that is open in proceedings of its own. A
   * way through care proceedings has the order already, with their final order.
   *
   * @param asked null for none
   */
  public Way with(@Nullable ToPlace asked) {
    return asked == null || isInCourt()
        ? this
        : new Way(
            asked.in(steps),
            target == null ? CourtStep.PLACEMENT_ORDER.name() : target,
            proceedings);
  }

  /**
   * The same with the emergency protection of the child, unless the case that follows it is before
   * the court by now.
   *
   * @param course null for none
   */
  public Way with(@Nullable EmergencyCourse course) {
    return course == null || isInCourt()
        ? this
        : new Way(
            steps.plus(course.steps()),
            target == null ? course.last().name() : target,
            proceedings);
  }

  /** Whether an application with a final order to come was made and has not ended. */
  private boolean isInCourt() {
    return steps.steps().stream()
            .anyMatch(
                step ->
                    step.code().equals(CourtStep.FINAL_ORDER.name())
                        && step.done() == null
                        && !step.past())
        && steps.steps().stream()
            .filter(
                step ->
                    step.code().equals(CourtStep.SUBMISSION.name())
                        || step.code().equals(CourtStep.ISSUE.name()))
            .anyMatch(step -> step.done() != null);
  }

  /**
   * The same of a child in care by an order of whom no placement is recorded: it is to be recorded
   * at once, and keeps no other step waiting.
   *
   * @param placed null where nothing is to be recorded
   */
  public Way with(@Nullable NotPlaced placed) {
    if (placed == null) {
      return this;
    }
    Step step =
        Step.of(CourtStep.PLACEMENT_RECORD.name(), placed.task(), placed.rule(), Whose.PLACEMENTS)
            .withDue(new DueDate(placed.since(), false));
    return new Way(
        steps.plus(new Steps(List.of(step), List.of())),
        target == null ? CourtStep.PLACEMENT_RECORD.name() : target,
        proceedings);
  }

  /**
   * The same of a child whose care ended in court while the placement goes on: nothing else comes
   * before its end, which is of the day of the order. The same way where nothing is to end.
   */
  public Way ending(@Nullable CareToEnd care) {
    if (care == null) {
      return this;
    }
    Step end =
        Step.of(CourtStep.CARE_END.name(), care.task(), care.rule(), Whose.PLACEMENTS)
            .withDue(new DueDate(care.order().madeOn(), false));
    return new Way(
        steps.plus(new Steps(List.of(end), List.of())), CourtStep.CARE_END.name(), proceedings);
  }

  /**
   * The same with what the reader may know of the placement for adoption (R-COURT-37, ADR 0066).
   *
   * @param told whether the reader may know
   * @param consent of the parents to the placement (R-ADOPT-13)
   */
  public Way withPlacement(
      boolean told, @Nullable LocalDate placedOn, ParentalConsent consent, LocalDate asOf) {
    return new Way(AdoptionPlacing.of(steps, told, placedOn, consent, asOf), target, proceedings);
  }

  /**
   * Worked out for the day, with steps that others know. Of a step of these they tell the day where
   * none is recorded here; one that is not on this way is none.
   */
  public Timeline timeline(Steps more, LocalDate asOf) {
    return Timeline.of(without(more).told(more, CourtStep::isOne), asOf);
  }

  /** Who tells how a family is found tells it instead of the step that stands in for that. */
  private Steps without(Steps more) {
    String application = CourtStep.ADOPTION_APPLICATION.name();
    if (more.edges().stream().noneMatch(edge -> edge.to().equals(application))) {
      return steps;
    }
    return new Steps(
        steps.steps().stream().filter(step -> !STAND_IN.contains(step.code())).toList(),
        steps.edges().stream()
            .filter(
                edge ->
                    !edge.from().equals(CourtStep.PLACEMENT_ORDER.name())
                        || !edge.to().equals(application))
            .toList());
  }

  /**
   * The step for which the way waits; empty when nothing is left to do. While nobody can say when
   * the way ends, that is the step for which the final order waits. A placement order that is to be
   * revoked and a care order of which the discharge is asked for wait for none of them: of all what
   * comes first.
   */
  public Optional<NextStep> next(Timeline worked) {
    Optional<NextStep> toEnd = toEnd(worked);
    Optional<NextStep> next = toEnd;
    for (CourtStep decision : DECISIONS) {
      if (has(decision)) {
        next = worked.first(next, worked.nextBlocking(decision.name()));
      }
    }
    return waitsForPlacementOrderAlone()
        ? worked.first(next, worked.nextBlocking(CourtStep.PLACEMENT_ORDER.name()))
        : next;
  }

  /** It is applied for, and nothing else on the way waits for it: another route is planned. */
  private boolean waitsForPlacementOrderAlone() {
    return has(CourtStep.PLACEMENT_ORDER)
        && steps.steps().stream()
            .filter(step -> step.code().equals(CourtStep.PLACEMENT_APPLICATION.name()))
            .anyMatch(step -> step.done() != null)
        && steps.edges().stream()
            .filter(edge -> edge.from().equals(CourtStep.PLACEMENT_ORDER.name()))
            .noneMatch(
                edge -> steps.steps().stream().anyMatch(step -> step.code().equals(edge.to())));
  }

  private Optional<NextStep> toEnd(Timeline worked) {
    if (target == null) {
      return worked.nextBlocking();
    }
    Optional<NextStep> toFinalOrder =
        worked.earliest(target).isPresent() || !hasFinalOrder()
            ? Optional.empty()
            : worked.nextBlocking(CourtStep.FINAL_ORDER.name());
    return toFinalOrder
        .or(() -> worked.nextBlocking(target))
        // The order is there, and nobody recorded that the application ended with it.
        .or(
            () ->
                hasFinalOrder()
                    ? worked.nextBlocking(CourtStep.FINAL_ORDER.name())
                    : Optional.empty());
  }

  /**
   * The steps that set the earliest day of the last one, that step last; while nobody can say when
   * the way ends, those that set the day of the final hearing. Empty when neither is known.
   */
  public List<Step> critical(Timeline worked) {
    if (target == null) {
      return List.of();
    }
    List<Step> whole = worked.criticalPath(target);
    return whole.isEmpty() && has(CourtStep.FINAL_HEARING)
        ? worked.criticalPath(CourtStep.FINAL_HEARING.name())
        : whole;
  }

  private boolean hasFinalOrder() {
    return has(CourtStep.FINAL_ORDER);
  }

  private boolean has(CourtStep step) {
    return steps.steps().stream().anyMatch(s -> s.code().equals(step.name()));
  }
}
