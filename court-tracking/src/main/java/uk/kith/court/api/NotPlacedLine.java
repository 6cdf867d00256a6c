package uk.kith.court.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.NotPlaced;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.permanence.Reviews;
import uk.kith.kernel.DueDate;
import uk.kith.placements.api.ChildBrief;

/**
 * A child in care by an order of whom no placement is recorded.
 *
 * @param madeOn the day of the order that is in force
 * @param since the day of the first of the orders that have followed each other up to it, from
 *     which the child is looked after by law
 * @param firstReviewBy when the first review is due as counted from that day (R-PERM-01); null
 *     before the Regulations, and under a placement order, where other rules count (R-ADOPT-14)
 * @param reviewingOfficer name; null when not recorded
 */
public record NotPlacedLine(
    ChildBrief child,
    LocalDate madeOn,
    LocalDate since,
    @Nullable LocalDate firstReviewBy,
    @Nullable String reviewingOfficer) {

  public static NotPlacedLine of(ChildBrief child, NotPlaced each, @Nullable String officer) {
    return new NotPlacedLine(
        child,
        each.madeOn(),
        each.since(),
        each.form() == OrderForm.A70
            ? null
            : Reviews.firstDue(each.since()).map(DueDate::date).orElse(null),
        officer);
  }
}
