package uk.kith.court.engine.guardianship;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.placements.engine.EndByOrder;

/**
 * Ends of care that follow from what the court decided about one child, special guardianship apart:
 * an order with whom the child is to live (R-SGO-10), the discharge of a care order, and the end of
 * care proceedings with which an interim order ends (R-COURT-28). An application that was
 * consolidated goes on in another case; how one ended is not known where nobody told the order.
 *
 * @param orders of whichever case
 * @param disposed applications for a care or supervision order that are over
 * @param pending whether another one is open on the day that is asked about
 */
public record EndInCourt(List<Ordered> orders, List<Disposed> disposed, boolean pending) {

  private static final Set<FinalDecision> WITHOUT_ORDER =
      Set.of(FinalDecision.NO_ORDER, FinalDecision.REFUSED, FinalDecision.WITHDRAWN);

  /** Orders under which a child is looked after on, or that end care by themselves. */
  private static final Set<OrderForm> TOLD_APART =
      Set.of(OrderForm.C32A, OrderForm.A70, OrderForm.C43A);

  /** An order about the child. */
  public record Ordered(OrderForm form, @Nullable Arranged arranged, LocalDate on) {}

  /** An application that ended for the child. */
  public record Disposed(LocalDate on, FinalDecision decision) {}

  public EndInCourt {
    orders = List.copyOf(orders);
    disposed = List.copyOf(disposed);
  }

  /**
   * The last by a day; of one day an order with whom the child is to live. Whether care rests on
   * another legal status is for {@link CareToEnd} to tell.
   */
  public Optional<EndByOrder> on(LocalDate asOf) {
    Stream<EndByOrder> arranged =
        orders.stream()
            .filter(order -> order.arranged() == Arranged.LIVE_WITH)
            .map(
                order ->
                    new EndByOrder(Set.of(ExitCode.E41.name()), ExitCode.E41.words(), order.on()));
    Stream<EndByOrder> discharged =
        orders.stream()
            .filter(order -> order.form() == OrderForm.C32B)
            .map(order -> new EndByOrder(Set.of(), "Care order discharged", order.on()));
    return Stream.of(arranged, discharged, ended())
        .flatMap(each -> each)
        .filter(end -> !end.madeOn().isAfter(asOf))
        .max(Comparator.comparing(EndByOrder::madeOn).thenComparing(end -> end.codes().size()));
  }

  private Stream<EndByOrder> ended() {
    return pending
        ? Stream.empty()
        : disposed.stream()
            .flatMap(
                end -> words(end).stream().map(how -> new EndByOrder(Set.of(), how, end.on())));
  }

  /** How it ended; empty where the child is looked after on by an order, or nobody told which. */
  private Optional<String> words(Disposed end) {
    if (WITHOUT_ORDER.contains(end.decision())) {
      return Optional.of(end.decision().words());
    }
    List<OrderForm> made =
        orders.stream()
            .filter(order -> order.on().equals(end.on()) && !order.form().isInterim())
            .map(Ordered::form)
            .toList();
    if (end.decision() != FinalDecision.FINAL_ORDER
        || made.isEmpty()
        || made.stream().anyMatch(TOLD_APART::contains)) {
      return Optional.empty();
    }
    return Optional.of(
        made.contains(OrderForm.C35A)
            ? "Supervision order made"
            : FinalDecision.FINAL_ORDER.words());
  }
}
