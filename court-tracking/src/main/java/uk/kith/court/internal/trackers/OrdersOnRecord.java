package uk.kith.court.internal.trackers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.internal.TrackedCases.Mistake;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;

/**
 * The orders about children that stand on record, of whichever case (R-COURT-39), and what was
 * taken back as a mistake.
 */
@FunctionalInterface
interface OrdersOnRecord {

  /**
   * What speaks against an order of which the child has another that stands.
   *
   * @param besides what the sheet says of the child in the rows before
   */
  List<Finding> twice(ChildId child, CourtOrder order, List<Made> besides);

  /**
   * What speaks against an order of special guardianship of which nobody can say to whom it was
   * made (R-SGO-07).
   */
  default List<Finding> undecided(ChildId child, LocalDate madeOn) {
    return List.of();
  }

  /** Whether somebody recorded it before and took it back: it is not recorded again unseen. */
  default boolean isTakenBack(Mistake mistake) {
    return false;
  }

  /**
   * Since when the child is under a full care order by the legal status on record; empty where it
   * is not.
   */
  default Optional<LocalDate> underCareOrderSince(ChildId child) {
    return Optional.empty();
  }
}
