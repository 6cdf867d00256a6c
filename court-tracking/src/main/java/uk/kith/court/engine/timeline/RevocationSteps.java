package uk.kith.court.engine.timeline;

import static uk.kith.court.engine.timeline.CourtStep.PLACEMENT_ORDER;
import static uk.kith.court.engine.timeline.CourtStep.REVOCATION;
import static uk.kith.court.engine.timeline.CourtStep.REVOCATION_APPLICATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps from a placement order that is not wanted any more to its end (R-COURT-33, R-COURT-35).
 * Until it is revoked no other order about a home is made: nobody makes one of special guardianship
 * or child arrangements while it stands (ACA 2002 s29(3) to (5)), and a care order has no effect
 * (s29(1)).
 */
final class RevocationSteps {

  private static final Span SAME_DAY = Span.days(0);

  private RevocationSteps() {}

  /**
   * What is added to a way.
   *
   * @param way the steps without it
   * @param target code of the step with which the way ends, which waits for the revocation unless
   *     it has been reached; null when there are no steps
   */
  static Steps of(ToRevoke order, Steps way, @Nullable String target, LocalDate asOf) {
    List<Step> steps = new ArrayList<>();
    if (!has(way, PLACEMENT_ORDER.name())) {
      steps.add(PLACEMENT_ORDER.step().withDone(order.madeOn()));
    }
    steps.add(REVOCATION_APPLICATION.step().withDue(order.applyBy()).withDone(order.appliedOn()));
    steps.add(REVOCATION.step().withDone(order.revokedOn()));
    List<Edge> edges = new ArrayList<>();
    edges.add(Edge.of(PLACEMENT_ORDER.name(), REVOCATION_APPLICATION.name(), SAME_DAY));
    edges.add(Edge.of(REVOCATION_APPLICATION.name(), REVOCATION.name(), SAME_DAY));
    if (target != null && has(way, target) && !new StepGraph(way, asOf).isSettled(target)) {
      edges.add(Edge.of(REVOCATION.name(), target, SAME_DAY));
    }
    return new Steps(steps, edges);
  }

  private static boolean has(Steps way, String code) {
    return way.steps().stream().anyMatch(step -> step.code().equals(code));
  }
}
