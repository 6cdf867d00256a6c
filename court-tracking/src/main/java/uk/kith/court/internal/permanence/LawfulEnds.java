package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.permanence.LawfulEnd;
import uk.kith.court.engine.permanence.LawfulEnd.By;
import uk.kith.court.internal.ByChild;
import uk.kith.court.internal.EndsInCourt;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;

/**
 * Orders on record after which children are looked after no longer by law. Form C43 alone does not
 * say that a child is to live with somebody; a case towards child arrangements does.
 */
@ApplicationScoped
class LawfulEnds {

  @Inject Sql sql;
  @Inject EndsInCourt inCourt;
  @Inject LegalSpells spells;

  /** Children about whom no such order was made by a day are absent. */
  Map<ChildId, LawfulEnd> of(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, List<LawfulEnd>> orders =
        ByChild.list(
            sql,
            """
            select * from (
              select c.child, 'SPECIAL_GUARDIANSHIP' as kind, o.made_on as made
                from court.court_order o
                join court.child_in_proceedings c on c.id = o.child_in_proceedings
               where c.child = any(?) and o.form = 'C43A'
                 and o.taken_back_at is null and c.taken_back_at is null
              union all
              select g.child, g.kind, e.on_day
                from court.guardianship_case g
                join court.guardianship_entry e on e.guardianship_case = g.id
               where g.child = any(?) and g.superseded_at is null
                 and e.part = 'STEP' and e.code = 'ORDER_MADE' and e.taken_back_at is null
            ) made where made <= ? order by made
            """,
            row -> new LawfulEnd(Sql.day(row, "made"), by(Kind.valueOf(row.getString("kind")))),
            children,
            children,
            asOf);
    Map<ChildId, EndByOrder> decided = inCourt.of(children, asOf);
    if (orders.isEmpty() && decided.isEmpty()) {
      return Map.of();
    }
    Set<ChildId> known = new HashSet<>(orders.keySet());
    known.addAll(decided.keySet());
    Map<ChildId, List<LegalSpell>> statuses = spells.of(known, asOf);
    Map<ChildId, LawfulEnd> ends = new HashMap<>();
    orders.forEach(
        (child, made) ->
            LawfulEnd.ofOrders(made, statuses.getOrDefault(child, List.of()))
                .ifPresent(end -> ends.put(child, end)));
    decided.forEach(
        (child, order) ->
            LawfulEnd.of(order, statuses.getOrDefault(child, List.of()), asOf)
                .ifPresent(
                    end -> ends.merge(child, end, (a, b) -> a.on().isBefore(b.on()) ? b : a)));
    return ends;
  }

  private static By by(Kind kind) {
    return kind == Kind.SPECIAL_GUARDIANSHIP ? By.SPECIAL_GUARDIANSHIP : By.CHILD_ARRANGEMENTS;
  }
}
