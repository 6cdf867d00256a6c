package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Optional;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.EndByOrder;

/**
 * What the module that records the courts knows of orders by which children cease to be looked
 * after. It implements this; the end of a placement asks it. No view of a child is audited: the
 * caller has asked whether it may see the child.
 */
public interface EndsByOrder {

  /** The last such order about a child that was made by a day. */
  Optional<EndByOrder> find(ChildId child, LocalDate on);

  /**
   * The same, and also the end of care proceedings that left no order under which the child is
   * looked after, from which no code follows (R-COURT-28).
   */
  Optional<EndByOrder> last(ChildId child, LocalDate on);
}
