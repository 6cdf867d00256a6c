package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.StepsOfCourt.OrderedWay;
import uk.kith.court.internal.ByChild;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;

/**
 * Orders in court that set children on a way, special guardianship apart: with whom they are to
 * live, and placement orders. One that was revoked sets nobody on a way from then on.
 */
@ApplicationScoped
class OrderedWays {

  @Inject Sql sql;

  /** As known on a day; a child about whom none was made is absent. */
  Map<ChildId, List<OrderedWay>> of(Collection<ChildId> children, LocalDate asOf) {
    return ByChild.list(
        sql,
        """
        select c.child, o.form, o.made_on from court.court_order o
          join court.child_in_proceedings c on c.id = o.child_in_proceedings
         where c.child = any(?) and o.made_on <= ? and o.taken_back_at is null
           and c.taken_back_at is null
           and (o.arranged = 'LIVE_WITH' or o.form = 'A70')
           and not (o.form = 'A70' and exists (
             select 1 from court.child_in_proceedings r
               join court.proceedings p on p.id = r.proceedings
              where r.child = c.child and p.kind = 'REVOCATION' and r.decision = 'FINAL_ORDER'
                and r.disposed_on >= o.made_on and r.disposed_on <= ?
                and r.taken_back_at is null))
         order by o.made_on, o.id
        """,
        row ->
            new OrderedWay(
                row.getString("form").equals("A70") ? Route.ADOPTION : Route.CHILD_ARRANGEMENTS,
                Sql.day(row, "made_on")),
        children,
        asOf,
        asOf);
  }
}
