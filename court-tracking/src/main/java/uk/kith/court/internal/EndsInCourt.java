package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.engine.guardianship.EndInCourt;
import uk.kith.court.engine.guardianship.EndInCourt.Disposed;
import uk.kith.court.engine.guardianship.EndInCourt.Ordered;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.EndByOrder;

/**
 * Children whose care, or the interim order on which it rested, ended in court, special
 * guardianship apart (R-SGO-10, R-COURT-28).
 */
@ApplicationScoped
public class EndsInCourt {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** By a day; a child of whom nothing of it is recorded is absent. */
  public Map<ChildId, EndByOrder> of(Collection<ChildId> children, LocalDate asOf) {
    if (children.isEmpty()) {
      return Map.of();
    }
    Map<ChildId, List<Disposed>> disposed =
        ByChild.list(
            sql,
            """
            select c.child, c.disposed_on, c.decision
              from court.child_in_proceedings c join court.proceedings p on p.id = c.proceedings
             where p.authority = ? and c.child = any(?) and p.kind in ('CARE', 'SUPERVISION')
               and c.disposed_on <= ? and c.decision is not null and c.taken_back_at is null
             order by c.disposed_on, c.id
            """,
            row ->
                new Disposed(
                    Sql.day(row, "disposed_on"), FinalDecision.valueOf(row.getString("decision"))),
            authority.code(),
            children,
            asOf);
    Map<ChildId, List<Ordered>> orders =
        ByChild.list(
            sql,
            """
            select c.child, o.form, o.arranged, o.made_on from court.court_order o
              join court.child_in_proceedings c on c.id = o.child_in_proceedings
             where o.authority = ? and c.child = any(?) and o.made_on <= ?
               and o.taken_back_at is null and c.taken_back_at is null
             order by o.made_on, o.id
            """,
            row ->
                new Ordered(
                    OrderForm.valueOf(row.getString("form")),
                    ReadCase.find(Arranged.class, row, "arranged"),
                    Sql.day(row, "made_on")),
            authority.code(),
            children,
            asOf);
    Set<ChildId> pending = pending(disposed.keySet(), asOf);
    Set<ChildId> known = new HashSet<>(orders.keySet());
    known.addAll(disposed.keySet());
    Map<ChildId, EndByOrder> ends = new HashMap<>();
    for (ChildId child : known) {
      new EndInCourt(
              orders.getOrDefault(child, List.of()),
              disposed.getOrDefault(child, List.of()),
              pending.contains(child))
          .on(asOf)
          .ifPresent(end -> ends.put(child, end));
    }
    return ends;
  }

  private Set<ChildId> pending(Collection<ChildId> children, LocalDate asOf) {
    return children.isEmpty()
        ? Set.of()
        : Set.copyOf(
            sql.list(
                """
                select distinct c.child from court.child_in_proceedings c
                  join court.proceedings p on p.id = c.proceedings
                 where c.child = any(?) and p.kind in ('CARE', 'SUPERVISION')
                   and c.taken_back_at is null
                   and coalesce(c.joined_on, p.issued_on, p.submitted_on) <= ?
                   and (c.disposed_on is null or c.disposed_on > ?)
                """,
                row -> new ChildId(Sql.uuid(row, "child")),
                children,
                asOf,
                asOf));
  }

  /** Children about whom something was decided that may have ended care, on whatever day. */
  public List<ChildId> decided() {
    return sql.list(
        """
        select c.child from court.court_order o
          join court.child_in_proceedings c on c.id = o.child_in_proceedings
         where o.authority = ? and (o.arranged = 'LIVE_WITH' or o.form = 'C32B')
           and o.taken_back_at is null and c.taken_back_at is null
         union
        select c.child from court.child_in_proceedings c
          join court.proceedings p on p.id = c.proceedings
         where p.authority = ? and p.kind in ('CARE', 'SUPERVISION')
           and c.disposed_on is not null and c.decision is not null and c.taken_back_at is null
        """,
        row -> new ChildId(Sql.uuid(row, "child")),
        authority.code(),
        authority.code());
  }

  /** Of two ends the later one; of one day that from which a code follows. */
  public static EndByOrder last(EndByOrder one, EndByOrder other) {
    int by = one.madeOn().compareTo(other.madeOn());
    return by > 0 || (by == 0 && !one.codes().isEmpty()) ? one : other;
  }
}
