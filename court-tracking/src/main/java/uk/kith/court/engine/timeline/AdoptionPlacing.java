package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * @param consented whether the parents consented to the placement: with that nobody waits for an
   *     order, unless a care application is pending (ACA 2002 s19(3))
   */
  static Steps of(Steps way, boolean told, @Nullable LocalDate placedOn, boolean consented) {
    Span home = AdoptionSteps.homeIn(way);
    if (home == null) {
      return way;
    }
    String finding = CourtStep.FAMILY_FINDING.name();
    String code = told ? finding : CourtStep.PLACING_UNTOLD.name();
    boolean ordered = isOrdered(way);
    boolean free = consented && !ordered && !isBeforeTheCourt(way);
    Span takes = told ? home : null;
    boolean holdsUp = told || ordered || consented;
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

  private static boolean isBeforeTheCourt(Steps way) {
    List<String> codes = way.steps().stream().map(Step::code).toList();
    return way.edges().stream()
        .filter(edge -> edge.to().equals(CourtStep.PLACEMENT_ORDER.name()))
        .anyMatch(
            edge ->
                edge.from().equals(CourtStep.FINAL_HEARING.name()) && codes.contains(edge.from()));
  }
}
