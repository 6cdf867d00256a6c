package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.ChildRecord.Order;

/** What the orders that were made about a child by a day, or later, say of its way. */
record OrdersMade(List<Order> orders, LocalDate asOf) {

  /** Days of orders on a form. */
  Stream<LocalDate> on(OrderForm form) {
    return orders.stream().filter(each -> each.form() == form).map(Order::on);
  }

  /** Of those with whom the child is to live. */
  Stream<LocalDate> livesWith() {
    return orders.stream().filter(each -> each.arranged() == Arranged.LIVE_WITH).map(Order::on);
  }

  /** The same, and of those on the form of which nobody said what they arrange. */
  Stream<LocalDate> arranged() {
    return orders.stream()
        .filter(each -> each.form() == OrderForm.C43)
        .filter(each -> each.arranged() == null || each.arranged() == Arranged.LIVE_WITH)
        .map(Order::on);
  }

  /** Whether the court discharged the care order that it made, and made none since. */
  boolean isDischarged() {
    LocalDate ordered = last(OrderForm.C32A);
    LocalDate discharged = last(OrderForm.C32B);
    return discharged != null && (ordered == null || !ordered.isAfter(discharged));
  }

  private @Nullable LocalDate last(OrderForm form) {
    return on(form).filter(day -> !day.isAfter(asOf)).max(Comparator.naturalOrder()).orElse(null);
  }

  /**
   * Whether a case that is over ended otherwise than by a care order. Where a final order ended it
   * and nobody recorded which, that is not known.
   */
  boolean endedWithoutCareOrder(InCourt ended) {
    FinalDecision how = ended.decision();
    if (how == null || !ended.facts().care()) {
      return false;
    }
    return switch (how) {
      case NO_ORDER, REFUSED, WITHDRAWN -> true;
      case FINAL_ORDER -> isEndedByAnotherOrder(ended);
      case CONSOLIDATED, OTHER -> false;
    };
  }

  /** A supervision order, say: one that is not interim, of the day on which the case ended. */
  private boolean isEndedByAnotherOrder(InCourt ended) {
    List<OrderForm> last =
        orders.stream()
            .filter(each -> each.on().equals(ended.facts().disposedOn()))
            .map(Order::form)
            .filter(form -> !form.isInterim())
            .toList();
    return !last.isEmpty() && !last.contains(OrderForm.C32A) && !last.contains(OrderForm.A70);
  }
}
