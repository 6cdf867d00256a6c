package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.ParentalConsent;

/**
 * What of a placement for adoption a reader is told on a child's way (R-COURT-37, ADR 0066). Who
 * knows of it counts from the move, or from today at the earliest while the child is not placed.
 * Who may not reads the same of every child, and no day is counted for them once the child may be
 * placed, by an order or by consent.
 */
final class AdoptionPlacing {

  private AdoptionPlacing() {}

  /**
   * The same steps as they are told; those of a way that does not lead to adoption as they are.
   *
   * @param told whether the reader may know of the placement
   * @param placedOn null while the child is not placed
   * @param consent of the parents: while it lets the child be placed nobody waits for an order (ACA
   *     2002 s19)
   */
  static Steps of(
      Steps way,
      boolean told,
      @Nullable LocalDate placedOn,
      ParentalConsent consent,
      LocalDate asOf) {
    Span home = AdoptionSteps.homeIn(way);
    if (home == null) {
      return way;
    }
    String finding = CourtStep.FAMILY_FINDING.name();
    String code = told ? finding : CourtStep.PLACING_UNTOLD.name();
    boolean ordered = isOrdered(way);
    boolean free = !ordered && consent.authorisesSince(asOf).isPresent();
    Span takes = told ? home : null;
    boolean holdsUp = told || ordered || consent.isGiven();
    return new Steps(
        way.steps().stream()
            .map(
                step ->
                    !step.code().equals(finding)
                        ? step
                        : told
                            ? step.withDone(placedOn)
                            : CourtStep.PLACING_UNTOLD.step().withPast(step.past()))
            .toList(),
        way.edges().stream()
            .filter(edge -> !free || !edge.from().equals(CourtStep.PLACEMENT_ORDER.name()))
            .map(
                edge ->
                    edge.from().equals(finding)
                        ? new Edge(code, edge.to(), takes, holdsUp)
                        : edge.to().equals(finding)
                            ? new Edge(edge.from(), code, edge.takes(), edge.holdsUp())
                            : edge)
            .toList());
  }

  private static boolean isOrdered(Steps way) {
    return way.steps().stream()
        .filter(step -> step.code().equals(CourtStep.PLACEMENT_ORDER.name()))
        .anyMatch(step -> step.done() != null || step.past());
  }
}
