package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * Whether the legal status on record agrees with the orders of the court. A child under an order
 * that makes it looked after is not accommodated by agreement, which is no order (R-COURT-30): one
 * of the two is recorded wrongly, and neither is overwritten. Two orders that differ may both
 * stand, one of them from another application, so that nothing is said of those.
 */
public final class StatusByOrder {

  /** Codes of the return for accommodation and short breaks by agreement. */
  private static final Set<String> BY_AGREEMENT = Set.of("V2", "V3", "V4");

  private StatusByOrder() {}

  /**
   * An order and the day that ends it.
   *
   * @param endsOn null when it is open
   */
  public record Lasting(OrderForm form, LocalDate madeOn, @Nullable LocalDate endsOn) {}

  /**
   * What is to be asked on a day.
   *
   * @param orders of one child and one application
   * @param status code of the return on the day; null when none is known
   */
  public static List<Finding> findings(
      Collection<Lasting> orders, @Nullable String status, LocalDate asOf) {
    if (status == null || !BY_AGREEMENT.contains(status)) {
      return List.of();
    }
    return inForce(orders, asOf)
        .map(
            order ->
                Findings.of(
                    "R-COURT-30",
                    Severity.WARNING,
                    "CA 1989 s20",
                    order.form().words()
                        + " made on %s; the legal status on record is "
                        + status
                        + ", by agreement. One of the two is wrong.",
                    order.madeOn()))
        .map(List::of)
        .orElse(List.of());
  }

  /** The last order that bears on the status, when it makes looked after and has not ended. */
  private static Optional<Lasting> inForce(Collection<Lasting> orders, LocalDate asOf) {
    return orders.stream()
        .filter(order -> !order.madeOn().isAfter(asOf))
        .filter(order -> order.form().setsLegalStatus())
        .max(Comparator.comparing(Lasting::madeOn))
        .filter(order -> order.form().legalStatus() != null)
        .filter(order -> order.endsOn() == null || !order.endsOn().isBefore(asOf));
  }
}
