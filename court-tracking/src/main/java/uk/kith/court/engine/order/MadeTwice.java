package uk.kith.court.engine.order;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * An order that a child is already under is not made again while the first stands: a placement
 * order until it is revoked (R-COURT-33), a care order until it is discharged or another order
 * takes its place, a special guardianship order. Orders of a term are made again and again, and are
 * recorded twice only when they are of the same day (R-COURT-39).
 */
public final class MadeTwice {

  private static final String SOURCE = "CA 1989 ss31, 91; ACA 2002 s21";

  /** Orders that stand until another decision, and the orders that are one (CA 1989 s91). */
  private static final Map<OrderForm, Set<OrderForm>> ENDED_BY = new EnumMap<>(OrderForm.class);

  static {
    ENDED_BY.put(OrderForm.A70, Set.of());
    ENDED_BY.put(
        OrderForm.C32A, Set.of(OrderForm.C32B, OrderForm.C35A, OrderForm.C43, OrderForm.C43A));
    ENDED_BY.put(OrderForm.C43A, Set.of(OrderForm.C32A, OrderForm.A70));
  }

  private MadeTwice() {}

  /**
   * @param others every other order about the child that stands on record, of whichever case
   * @param revoked days on which the court revoked a placement order about the child
   */
  public static List<Finding> findings(
      CourtOrder order, Collection<Made> others, Collection<LocalDate> revoked) {
    return others.stream()
        .filter(other -> isAgain(order, other, others, revoked))
        .max(comparing(Made::on))
        .map(other -> List.of(again(order, other)))
        .orElse(List.of());
  }

  private static boolean isAgain(
      CourtOrder order, Made other, Collection<Made> others, Collection<LocalDate> revoked) {
    if (other.form() != order.form()) {
      return false;
    }
    if (other.on().equals(order.madeOn())) {
      return order.form().setsLegalStatus()
          || order.form().isCareOrSupervision()
          || ENDED_BY.containsKey(order.form());
    }
    if (!ENDED_BY.containsKey(order.form())) {
      return false;
    }
    LocalDate first = other.on().isBefore(order.madeOn()) ? other.on() : order.madeOn();
    LocalDate last = other.on().isBefore(order.madeOn()) ? order.madeOn() : other.on();
    return ends(order.form(), others, revoked)
        .noneMatch(end -> !end.isBefore(first) && !end.isAfter(last));
  }

  private static Stream<LocalDate> ends(
      OrderForm form, Collection<Made> others, Collection<LocalDate> revoked) {
    return form == OrderForm.A70
        ? revoked.stream()
        : others.stream()
            .filter(other -> ENDED_BY.getOrDefault(form, Set.of()).contains(other.form()))
            .map(Made::on);
  }

  private static Finding again(CourtOrder order, Made other) {
    return Findings.of(
        "R-COURT-39",
        Severity.ERROR,
        SOURCE,
        order.form().words()
            + " of %s: one made on %s is on record about a child, and no end of it. If that one was"
            + " recorded by mistake, take it back first.",
        order.madeOn(),
        other.on());
  }
}
