package uk.kith.court.engine.timeline;

import static uk.kith.court.engine.timeline.CourtStep.ADOPTION_APPLICATION;
import static uk.kith.court.engine.timeline.CourtStep.ADOPTION_DECISION;
import static uk.kith.court.engine.timeline.CourtStep.FAMILY_FINDING;
import static uk.kith.court.engine.timeline.CourtStep.FINAL_HEARING;
import static uk.kith.court.engine.timeline.CourtStep.FINAL_ORDER;
import static uk.kith.court.engine.timeline.CourtStep.PLACEMENT_APPLICATION;
import static uk.kith.court.engine.timeline.CourtStep.PLACEMENT_ORDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.DueDate;

/** The steps from the decision for adoption to the application for an adoption order. */
final class AdoptionSteps {

  /** What is over once there is an order to place for adoption, whatever nobody recorded of it. */
  static final Set<String> TO_PLACE =
      Set.of(ADOPTION_DECISION.name(), PLACEMENT_APPLICATION.name(), PLACEMENT_ORDER.name());

  private static final Span SAME_DAY = Span.days(0);

  private final TimelineFacts facts;
  private final CourtDays days;
  private final TimelinePolicy policy;

  AdoptionSteps(TimelineFacts facts, CourtDays days, TimelinePolicy policy) {
    this.facts = facts;
    this.days = days;
    this.policy = policy;
  }

  /** Nobody makes an order to place without a decision and an application (R-COURT-32). */
  Steps toPlacementApplication() {
    LocalDate decided = days.known(facts.adoptionDecisionOn());
    boolean ordered = days.known(facts.placementOrderOn()) != null;
    return new Steps(
        List.of(
            ADOPTION_DECISION.step().withDone(decided).withPast(ordered),
            placementApplication(decided)
                .withDue(decided == null ? null : applyBy(decided))
                .withDone(days.known(facts.placementApplicationOn()))
                .withPast(ordered)),
        List.of(edge(ADOPTION_DECISION, PLACEMENT_APPLICATION, policy.placementApplication())));
  }

  /** After one that failed the plan is looked at again: another application, or another plan. */
  private Step placementApplication(@Nullable LocalDate decided) {
    LocalDate failed = failedSince(decided);
    return failed == null || days.known(facts.placementApplicationOn()) != null
        ? PLACEMENT_APPLICATION.step()
        : PLACEMENT_APPLICATION.numbered(
            1,
            "Another application for a placement order, or another plan: the last ended on "
                + Findings.day(failed)
                + " without an order");
  }

  /** R-COURT-32: from the end of an application that failed since the decision, if one did. */
  private DueDate applyBy(LocalDate decided) {
    LocalDate failed = failedSince(decided);
    return policy.placementApplicationDue().after(failed == null ? decided : failed);
  }

  private @Nullable LocalDate failedSince(@Nullable LocalDate decided) {
    LocalDate failed = days.known(facts.placementApplicationFailedOn());
    return decided == null || failed == null || failed.isBefore(decided) ? null : failed;
  }

  /**
   * ACA 2002 s21: the order is made with the final order, or on an application of its own. Nobody
   * is placed before it, and the child then has had a home with the applicants so long before they
   * apply (R-COURT-37): counted from the move, never from the order (R-DATE-07).
   *
   * @param lasts from the first day of the final hearing to its last
   */
  Steps toAdoptionApplication(Span lasts, int homeWeeks) {
    List<Edge> edges =
        new ArrayList<>(
            List.of(
                edge(PLACEMENT_APPLICATION, PLACEMENT_ORDER, SAME_DAY),
                edge(PLACEMENT_ORDER, FAMILY_FINDING, SAME_DAY),
                edge(FINAL_ORDER, ADOPTION_APPLICATION, SAME_DAY),
                edge(PLACEMENT_ORDER, ADOPTION_APPLICATION, Span.weeks(homeWeeks)),
                // When a family is found nobody knows, or is not told: no day is known behind it.
                edge(FAMILY_FINDING, ADOPTION_APPLICATION, null)));
    if (days.disposed() == null) {
      edges.add(edge(FINAL_HEARING, PLACEMENT_ORDER, lasts));
    }
    return new Steps(
        List.of(
            PLACEMENT_ORDER.step().withDone(days.known(facts.placementOrderOn())),
            FAMILY_FINDING.step(),
            ADOPTION_APPLICATION.step().withDone(days.known(facts.adoptionApplicationOn()))),
        edges);
  }

  /** How long a child has its home with the adopters before they apply; null on other ways. */
  static @Nullable Span homeIn(Steps steps) {
    return steps.edges().stream()
        .filter(edge -> edge.from().equals(PLACEMENT_ORDER.name()))
        .filter(edge -> edge.to().equals(ADOPTION_APPLICATION.name()))
        .map(Edge::takes)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Edge edge(CourtStep from, CourtStep to, @Nullable Span takes) {
    return Edge.of(from.name(), to.name(), takes);
  }
}
