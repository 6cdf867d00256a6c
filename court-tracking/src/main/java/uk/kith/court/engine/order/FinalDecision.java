package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.order.StatusByOrder.Lasting;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * How an application ended for a child (R-COURT-38, HMCTS model). A case closes only when every
 * child has one of these.
 */
public enum FinalDecision {
  FINAL_ORDER("Final order made"),
  REFUSED("Application refused"),
  WITHDRAWN("Application withdrawn"),
  NO_ORDER("No order made"),
  CONSOLIDATED("Case consolidated"),
  OTHER("Other");

  private final String words;

  FinalDecision(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Orders with which an application for a care or supervision order comes to its end. */
  private static final Set<OrderForm> ENDING =
      EnumSet.of(OrderForm.C32A, OrderForm.C35A, OrderForm.C43A);

  /**
   * That the end of an application for a care or supervision order and the orders made in it do not
   * agree: a final order, and the application is open, or ended without one.
   *
   * @param endedOn null while it is open for the child
   * @param decision null while it is open, and where nobody told it
   */
  public static List<Finding> findings(
      List<Lasting> orders, @Nullable LocalDate endedOn, @Nullable FinalDecision decision) {
    boolean without = decision == NO_ORDER || decision == REFUSED || decision == WITHDRAWN;
    if (endedOn != null && !without) {
      return List.of();
    }
    return orders.stream()
        .filter(order -> ENDING.contains(order.form()))
        .max(Comparator.comparing(Lasting::madeOn))
        .map(order -> contradicted(order, endedOn, decision))
        .map(List::of)
        .orElse(List.of());
  }

  private static Finding contradicted(
      Lasting order, @Nullable LocalDate endedOn, @Nullable FinalDecision decision) {
    return endedOn == null || decision == null
        ? Findings.of(
            "R-COURT-38",
            Severity.WARNING,
            "HMCTS public law data model",
            order.form().words()
                + " made on %s, and the application is recorded as still before the court. If it"
                + " ended with the order, record that it did.",
            order.madeOn())
        : Findings.of(
            "R-COURT-38",
            Severity.ERROR,
            "HMCTS public law data model",
            order.form().words()
                + " made on %s in this application, and it is recorded that it ended on %s as “"
                + decision.words()
                + "”. One of the two is wrong.",
            order.madeOn(),
            endedOn);
  }

  /**
   * That the court decided in an application for a care or supervision order after the day on which
   * it is recorded as ended: the order that ended it is of a later day, or more time was granted.
   *
   * @param granted days on which time was extended for the child
   * @param endedOn null while it is open for the child
   */
  public static List<Finding> afterEnd(
      List<Lasting> orders,
      List<LocalDate> granted,
      @Nullable LocalDate endedOn,
      @Nullable FinalDecision decision) {
    if (endedOn == null) {
      return List.of();
    }
    List<Lasting> ending = orders.stream().filter(order -> ENDING.contains(order.form())).toList();
    boolean ended = ending.stream().anyMatch(order -> !order.madeOn().isAfter(endedOn));
    Stream<Finding> order =
        decision != FINAL_ORDER || ended
            ? Stream.empty()
            : ending.stream()
                .min(Comparator.comparing(Lasting::madeOn))
                .map(last -> later(last.form().words() + " made on %s", last.madeOn(), endedOn))
                .stream();
    Stream<Finding> time =
        granted.stream()
            .filter(on -> on.isAfter(endedOn))
            .max(Comparator.naturalOrder())
            .map(on -> later("More time was granted on %s", on, endedOn))
            .stream();
    return Stream.concat(order, time).toList();
  }

  private static Finding later(String what, LocalDate day, LocalDate endedOn) {
    return Findings.of(
        "R-COURT-38",
        Severity.ERROR,
        "HMCTS public law data model",
        what
            + ", and it is recorded that the application ended on %s, before it. One of the two"
            + " days is wrong.",
        day,
        endedOn);
  }

  /**
   * That an application is recorded as ended for a child without one of these.
   *
   * @param endedOn null while it is open for the child
   */
  public static List<Finding> findings(
      @Nullable LocalDate endedOn, @Nullable FinalDecision decision) {
    return endedOn == null || decision != null
        ? List.of()
        : List.of(
            Findings.of(
                "R-COURT-38",
                Severity.WARNING,
                "HMCTS public law data model",
                "The application is recorded as ended for the child on %s, without the final"
                    + " decision. To record it, take that end back as a mistake, and record it again"
                    + " with its decision.",
                endedOn));
  }
}
