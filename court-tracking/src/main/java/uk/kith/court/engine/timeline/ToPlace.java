package uk.kith.court.engine.timeline;

import static uk.kith.court.engine.timeline.CourtStep.PLACEMENT_APPLICATION;
import static uk.kith.court.engine.timeline.CourtStep.PLACEMENT_ORDER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;

/**
 * An open application for a placement order in proceedings of its own (ACA 2002 s21, s22). No rule
 * sets a day for it: it waits for its hearing, and for the decision.
 *
 * @param hearingOn the day for which its next hearing is listed; null for none
 */
public record ToPlace(LocalDate appliedOn, @Nullable LocalDate hearingOn) {

  /**
   * Empty once the order is made, though nobody recorded yet that the application ended with it.
   */
  public static Optional<ToPlace> of(
      LocalDate appliedOn,
      @Nullable LocalDate hearingOn,
      Collection<CourtOrder> orders,
      LocalDate asOf) {
    boolean made =
        orders.stream()
            .filter(each -> each.form() == OrderForm.A70)
            .map(CourtOrder::madeOn)
            .anyMatch(on -> !on.isBefore(appliedOn) && !on.isAfter(asOf));
    return made ? Optional.empty() : Optional.of(new ToPlace(appliedOn, hearingOn));
  }

  /** A way with the application and the decision, of which it may have one or both. */
  Steps in(Steps way) {
    Steps told =
        new Steps(
            way.steps().stream()
                .map(
                    step ->
                        step.code().equals(PLACEMENT_ORDER.name()) && step.done() == null
                            ? step.withListed(hearingOn)
                            : step)
                .toList(),
            way.edges());
    List<String> there = way.steps().stream().map(Step::code).toList();
    if (there.contains(PLACEMENT_ORDER.name())) {
      return told;
    }
    List<Step> own =
        Stream.of(
                PLACEMENT_APPLICATION.step().withDone(appliedOn),
                PLACEMENT_ORDER.step().withListed(hearingOn))
            .filter(step -> !there.contains(step.code()))
            .toList();
    return told.plus(
        new Steps(
            own,
            List.of(Edge.of(PLACEMENT_APPLICATION.name(), PLACEMENT_ORDER.name(), Span.days(0)))));
  }
}
