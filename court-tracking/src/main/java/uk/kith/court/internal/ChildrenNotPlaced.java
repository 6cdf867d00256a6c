package uk.kith.court.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.engine.order.NotPlaced;
import uk.kith.court.engine.order.NotPlaced.Lasting;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.CaseRows.ChildRow;
import uk.kith.court.internal.CaseRows.OrderRow;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/** Children in care by an order of the court of whom no placement is recorded (R-COURT-39). */
@ApplicationScoped
public class ChildrenNotPlaced {

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject CaseRows rows;
  @Inject CaseViews views;
  @Inject CareHistories histories;
  @Inject Children children;

  /**
   * Those of some children whom the reader may see, as of a day: under an order, or in care by one
   * until not long ago.
   */
  public Map<ChildId, NotPlaced> of(Collection<ChildId> asked, LocalDate asOf) {
    Set<ChildId> without = new HashSet<>(children.visible(ordered(asked, asOf)));
    if (!without.isEmpty()) {
      histories.lookedAfterOn(without, asOf).forEach(care -> without.remove(care.child()));
    }
    if (without.isEmpty()) {
      return Map.of();
    }
    Map<ChildId, CareHistory> care =
        histories.ofChildren(without, asOf).stream().collect(toMap(CareHistory::child, c -> c));
    Set<ChildId> standing = histories.leftWithoutOrder(without, asOf);
    Map<ChildId, NotPlaced> all = new HashMap<>();
    orders(without, asOf)
        .forEach(
            (child, orders) -> {
              CareHistory history = care.get(child);
              LocalDate ended = history == null ? null : history.careEnded();
              List<DateRange> periods = history == null ? List.of() : history.periods();
              NotPlaced.of(orders, ended, standing.contains(child), asOf)
                  .or(() -> NotPlaced.over(orders, periods, asOf))
                  .ifPresent(each -> all.put(child, each));
            });
    return all;
  }

  /** What is to be asked on a day of children under such an order of a case, by child. */
  Map<ChildId, List<Finding>> findings(CaseRow row, LocalDate asOf) {
    Map<ChildId, NotPlaced> found = of(row.children().stream().map(ChildRow::child).toList(), asOf);
    Map<ChildId, List<Finding>> findings = new HashMap<>();
    for (ChildRow child : row.children()) {
      NotPlaced each = found.get(child.child());
      if (each != null && child.orders().stream().anyMatch(made -> each.isBy(made.order()))) {
        findings.put(child.child(), List.of(each.finding(asOf)));
      }
    }
    return findings;
  }

  /** Those of everybody whom the reader may see. */
  public Map<ChildId, NotPlaced> all(LocalDate asOf) {
    Set<ChildId> without =
        new HashSet<>(
            sql.list(
                """
                select distinct c.child from court.court_order o
                  join court.child_in_proceedings c on c.id = o.child_in_proceedings
                 where o.authority = ? and o.form in ('C33', 'C32A', 'C23', 'A70')
                   and o.taken_back_at is null and c.taken_back_at is null
                """,
                row -> new ChildId(Sql.uuid(row, "child")),
                authority.code()));
    // Nearly all of them live somewhere: only who is left is looked at.
    without.removeAll(Set.copyOf(histories.idsLookedAfterOn(asOf)));
    return of(without, asOf);
  }

  /** Children under an order that may be in force, of whatever day its end is. */
  private List<ChildId> ordered(Collection<ChildId> asked, LocalDate asOf) {
    return asked.isEmpty()
        ? List.of()
        : sql.list(
            """
            select distinct c.child from court.court_order o
              join court.child_in_proceedings c on c.id = o.child_in_proceedings
             where o.authority = ? and c.child = any(?) and o.made_on <= ?
               and o.form in ('C33', 'C32A', 'C23', 'A70')
               and (o.ends_on is null or o.ends_on >= ?::date - interval '1 year')
               and (o.form in ('C32A', 'A70') or c.disposed_on is null
                 or c.disposed_on >= ?::date - interval '1 year')
               and o.taken_back_at is null and c.taken_back_at is null
            """,
            row -> new ChildId(Sql.uuid(row, "child")),
            authority.code(),
            asked,
            asOf,
            asOf,
            asOf);
  }

  private Map<ChildId, List<Lasting>> orders(Set<ChildId> of, LocalDate asOf) {
    Map<ChildId, ChildBrief> briefs =
        children.brief(of, asOf).stream().collect(toMap(ChildBrief::id, brief -> brief));
    List<CaseRow> cases = rows.about(of);
    Map<ChildId, List<Lasting>> orders = new HashMap<>();
    for (CaseRow row : cases) {
      for (ChildRow child : row.children()) {
        ChildBrief brief = briefs.get(child.child());
        if (brief != null) {
          CaseViews.Held held =
              new CaseViews.Held(
                  null, null, DefaultProceedingsRegister.revoked(cases, child.child()));
          for (OrderRow order : child.orders()) {
            orders
                .computeIfAbsent(child.child(), id -> new ArrayList<>())
                .add(
                    new Lasting(
                        order.order(),
                        CaseViews.lasting(views.order(child, order, brief.birth(), held, asOf))
                            .endsOn()));
          }
        }
      }
    }
    return orders;
  }
}
