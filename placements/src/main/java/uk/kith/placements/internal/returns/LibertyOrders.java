package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssda903.Table;
import uk.kith.placements.engine.ssda903.ToldHistory;

/**
 * Orders that deprive a child of liberty, as people recorded them and as the newest return of each
 * year tells them: returns do so from 2026-27 on (R-PLACE-44).
 */
@ApplicationScoped
public class LibertyOrders {

  /** Of the child's record and of those merged into it. */
  private static final String RECORDED =
      "with recursive same(id) as (select id from placements.child where id = ? and authority = ?"
          + " union all select c.id from placements.child c join same s on c.merged_into = s.id)"
          + " select e.on_day, (e.details::jsonb ->> 'until')::date as until"
          + " from same s join placements.life_event e on e.subject_id = s.id"
          + " where e.withdrawn_at is null and e.event = '"
          + LifeEvent.LIBERTY_ORDER_MADE.name()
          + "' order by e.on_day, e.id";

  @Inject SqlReturns returns;
  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** Days of each; open while no end is known. Those that end before they begin are none. */
  public List<DateRange> of(ChildId child) {
    List<DateRange> orders =
        new ArrayList<>(
            sql.list(
                RECORDED,
                row -> new DateRange(Sql.day(row, "on_day"), Sql.findDay(row, "until")),
                child,
                authority.code()));
    orders.addAll(told(child));
    return orders;
  }

  private List<DateRange> told(ChildId child) {
    return ToldHistory.of(returns.told(returns.localIds(child), List.of(Table.DOLO)), false)
        .liberty()
        .stream()
        .filter(order -> order.until() == null || !order.until().isBefore(order.from()))
        .map(order -> new DateRange(order.from(), order.until()))
        .toList();
  }
}
