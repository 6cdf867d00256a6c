package uk.kith.placements.api;

import java.time.LocalDate;
import uk.kith.kernel.ChildId;

/**
 * Adoption orders by which old records of children are sealed (ADR 0018), told by whoever records
 * them. A record stays sealed while an order stands or a placement ended with adoption: putting the
 * end of the placement right does not open it, taking back the order as well does. Nothing is
 * audited here: whoever records an order or takes it back audits that.
 */
public interface AdoptionOrders {

  /** An order was made for the child on a day; told again, the later telling holds. */
  void made(ChildId child, LocalDate on);

  /** The order was recorded by mistake. */
  void takenBack(ChildId child);
}
