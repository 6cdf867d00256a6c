package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.placements.engine.ssda903.Table;
import uk.kith.placements.engine.ssda903.ToldHistory;

/**
 * Orders that deprive a child of liberty, as the newest return of each year tells them: Kith knows
 * of them from nowhere else (R-PLACE-44).
 */
@ApplicationScoped
public class LibertyOrders {

  @Inject SqlReturns returns;

  /** Days of each; open while no return tells an end. Those that end before they begin are none. */
  public List<DateRange> of(ChildId child) {
    return ToldHistory.of(returns.told(returns.localIds(child), List.of(Table.DOLO)), false)
        .liberty()
        .stream()
        .filter(order -> order.until() == null || !order.until().isBefore(order.from()))
        .map(order -> new DateRange(order.from(), order.until()))
        .toList();
  }
}
