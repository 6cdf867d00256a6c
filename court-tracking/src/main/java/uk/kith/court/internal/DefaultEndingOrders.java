package uk.kith.court.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.EndingOrders;
import uk.kith.court.api.ProceedingsView.OrderView;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.CaseRows.ChildRow;
import uk.kith.court.internal.CaseRows.OrderRow;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildBrief;

/** Orders of all cases in the schema {@code court} by the day on which they end. */
@UseCase
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultEndingOrders implements EndingOrders {

  /** Years that an order can run of which no end is written: supervision as extended. */
  private static final int LONGEST_YEARS = 3;

  private static final Comparator<EndingOrder> FIRST_TO_END =
      Comparator.comparing(EndingOrder::endsOn)
          .thenComparing(EndingOrder::madeOn)
          .thenComparing(order -> order.child().id().value())
          .thenComparing(EndingOrder::form);

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject CaseRows rows;
  @Inject CaseViews views;
  @Inject CourtCases cases;
  @Inject OrdersByAge byAge;
  @Inject AuditTrail audit;

  @Override
  public List<EndingOrder> between(DateRange period, CourtFilter filter, LocalDate asOf) {
    Set<UUID> candidates = new LinkedHashSet<>(candidates(period, asOf));
    candidates.addAll(byAge.candidates(period, asOf));
    Map<UUID, CourtCase> seen = cases.of(candidates, asOf);
    seen.values().removeIf(of -> !filter.holds(of));
    List<EndingOrder> ending = new ArrayList<>();
    List<CaseRow> found = rows.find(seen.keySet());
    Map<ChildId, List<CourtOrder>> all = orders(found, asOf);
    for (CaseRow row : found) {
      CourtCase of = requireNonNull(seen.get(row.id().value()));
      Map<ChildId, ChildBrief> briefs =
          of.children().stream().collect(toMap(ChildBrief::id, brief -> brief));
      for (ChildRow child : row.children()) {
        ChildBrief brief = briefs.get(child.child());
        if (brief != null) {
          ending(of, brief, child, all.getOrDefault(child.child(), List.of()), asOf)
              .filter(order -> period.contains(order.endsOn()))
              .filter(order -> !order.byAge() || order.form().isInterim() || !isOver(order, asOf))
              .forEach(ending::add);
        }
      }
    }
    byAge.keepStanding(ending, asOf);
    ending.sort(FIRST_TO_END);
    audit.record(
        "ending-orders-listed",
        null,
        Map.of("asOf", asOf.toString(), "count", Integer.toString(ending.size())));
    return List.copyOf(ending);
  }

  private Stream<EndingOrder> ending(
      CourtCase of, ChildBrief brief, ChildRow child, List<CourtOrder> all, LocalDate asOf) {
    LocalDate disposedOn = child.disposedOn();
    boolean over = disposedOn != null && !disposedOn.isAfter(asOf);
    return child.orders().stream()
        .filter(row -> !row.order().madeOn().isAfter(asOf))
        .filter(row -> !(over && row.order().form().isInterim()))
        .filter(row -> all.stream().noneMatch(other -> row.order().isFollowedBy(other)))
        .flatMap(
            row ->
                ending(
                    of,
                    brief,
                    views.order(child, row, brief.birth(), null, asOf),
                    views.order(child, row, null, null, asOf).endsOn()));
  }

  private static boolean isOver(EndingOrder order, LocalDate asOf) {
    return order.endsOn().isBefore(asOf);
  }

  /**
   * @param ageless when it would end whatever the child's age; null for never
   */
  private static Stream<EndingOrder> ending(
      CourtCase of, ChildBrief child, OrderView order, @Nullable LocalDate ageless) {
    LocalDate end = order.endsOn();
    return end == null
        ? Stream.empty()
        : Stream.of(
            new EndingOrder(
                of,
                child,
                order.form(),
                order.otherWords(),
                order.madeOn(),
                end,
                order.extended(),
                !end.equals(ageless)));
  }

  /** Cases with an order that may end within the period. */
  private List<UUID> candidates(DateRange period, LocalDate asOf) {
    return sql.list(
        """
        select distinct c.proceedings
          from court.court_order o
          join court.child_in_proceedings c on c.id = o.child_in_proceedings
         where o.authority = ? and o.made_on <= ? and o.taken_back_at is null
           and c.taken_back_at is null
           and (o.ends_on between ? and ?
                or (o.ends_on is null and o.made_on >= ?
                    and (o.form in ('C23', 'C39', 'C35A') or o.directed)))
        """,
        row -> Sql.uuid(row, "proceedings"),
        authority.code(),
        asOf,
        period.first(),
        period.last(),
        period.first().minusYears(LONGEST_YEARS));
  }

  /** Every order about the children by the day, in whatever case it was made. */
  private Map<ChildId, List<CourtOrder>> orders(List<CaseRow> of, LocalDate asOf) {
    List<ChildId> ids =
        of.stream()
            .flatMap(row -> row.children().stream())
            .map(ChildRow::child)
            .distinct()
            .toList();
    Map<ChildId, List<CourtOrder>> orders = new HashMap<>();
    for (CaseRow row : rows.about(ids)) {
      for (ChildRow child : row.children()) {
        child.orders().stream()
            .map(OrderRow::order)
            .filter(order -> !order.madeOn().isAfter(asOf))
            .forEach(
                order -> orders.computeIfAbsent(child.child(), id -> new ArrayList<>()).add(order));
      }
    }
    return orders;
  }
}
