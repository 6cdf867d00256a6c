package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Finding;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.rules.Wording;

/**
 * A secure placement under a court's orders: the first for three months at most, later ones for
 * six, and a child under 13 only with the Secretary of State's approval (R-PLACE-53); reviewed
 * within a month and then every three months (R-PLACE-54).
 *
 * @param endedOn when the placement ended; null while it goes on
 * @param approvedByStateOn the Secretary of State's approval; null when there is none
 * @param orders in any order; those made after the day of asking do not count yet
 * @param reviewedOn in any order
 */
public record SecureOrders(
    PlacementId placement,
    Birth birth,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    @Nullable LocalDate approvedByStateOn,
    List<Order> orders,
    Set<LocalDate> reviewedOn) {

  private static final RuleId RULE = RuleId.of("R-PLACE-53");
  private static final LocalDate IN_FORCE = LocalDate.of(1991, 10, 14);
  private static final String REGULATIONS =
      "Children (Secure Accommodation) Regulations 1991, regulation ";

  static final Threshold<Integer> FIRST_MONTHS = Threshold.from(IN_FORCE, 3, REGULATIONS + 11);
  static final Threshold<Integer> LATER_MONTHS = Threshold.from(IN_FORCE, 6, REGULATIONS + 12);

  /** Under this age the Secretary of State approves. */
  static final Threshold<Integer> AGE = Threshold.from(IN_FORCE, 13, REGULATIONS + 4);

  /**
   * A court's order.
   *
   * @param endsOn its last day
   */
  public record Order(LocalDate madeOn, LocalDate endsOn) {
    public Order {
      if (endsOn.isBefore(madeOn)) {
        throw new IllegalArgumentException("an order of " + madeOn + " that ends on " + endsOn);
      }
    }
  }

  public SecureOrders {
    orders = List.copyOf(orders);
    reviewedOn = Set.copyOf(reviewedOn);
  }

  /** The end of the last order, and the reviews. */
  public List<DueItem> due(DuePolicy policy, LocalDate asOf) {
    List<DueItem> items = new ArrayList<>();
    List<Order> made = madeBy(asOf);
    if (!made.isEmpty()) {
      Order last = made.get(made.size() - 1);
      Threshold.Version<Integer> law = law(made.size() == 1, last);
      items.addAll(
          new Due(Duty.SECURE_ORDER_ENDS, placement, asOf, law.source())
              .by(
                  Term.earlier(
                      Term.fixed(last.endsOn(), "the last day of the court’s order"),
                      Term.months(law.value(), "the order", last.madeOn())))
              .doneOn(endedOn)
              .whenLate(Severity.CRITICAL)
              .items());
    }
    items.addAll(
        Rounds.of(
            startedOn,
            reviewedOn,
            asOf,
            last ->
                last.equals(startedOn)
                    ? Term.months(
                        policy.law().secureFirstReviewMonths().on(startedOn),
                        "the placement began",
                        startedOn)
                    : Term.months(policy.law().secureReviewMonths().on(last), "the review", last),
            term ->
                new Due(Duty.SECURE_REVIEW, placement, asOf, REGULATIONS + "15 and 16")
                    .by(term)
                    .endedOn(endedOn)));
    return items;
  }

  /** Orders that run too long, and a child under 13 without the Secretary of State's approval. */
  public List<Finding> findings(LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    boolean first = true;
    for (Order order : madeBy(asOf)) {
      Threshold.Version<Integer> law = law(first, order);
      LocalDate latest = WorkingCalendar.monthsAfter(order.madeOn(), law.value());
      if (order.endsOn().isAfter(latest)) {
        findings.add(tooLong(order, latest, law));
      }
      first = false;
    }
    AGE.findFor(startedOn)
        .filter(law -> birth.ageOn(startedOn) < law.value())
        .filter(law -> approvedByStateOn == null || approvedByStateOn.isAfter(startedOn))
        .ifPresent(
            law ->
                findings.add(
                    new Finding(
                        RULE,
                        Severity.CRITICAL,
                        "A child under "
                            + law.value()
                            + " is placed in secure accommodation only with the Secretary of"
                            + " State’s approval before it; none is recorded by "
                            + Wording.day(startedOn)
                            + ".",
                        List.of(startedOn),
                        law.source(),
                        false)));
    return findings;
  }

  private static Finding tooLong(Order order, LocalDate latest, Threshold.Version<Integer> law) {
    return new Finding(
        RULE,
        Severity.ERROR,
        "The order of "
            + Wording.day(order.madeOn())
            + " runs to "
            + Wording.day(order.endsOn())
            + "; it may last "
            + Wording.number(law.value())
            + " months, to "
            + Wording.day(latest)
            + ".",
        List.of(order.madeOn(), order.endsOn(), latest),
        law.source(),
        false);
  }

  private List<Order> madeBy(LocalDate asOf) {
    return orders.stream()
        .filter(order -> !order.madeOn().isAfter(asOf))
        .sorted(Comparator.comparing(Order::madeOn).thenComparing(Order::endsOn))
        .toList();
  }

  private static Threshold.Version<Integer> law(boolean first, Order order) {
    return (first ? FIRST_MONTHS : LATER_MONTHS).findFor(order.madeOn()).orElseThrow();
  }
}
