package uk.kith.court.internal;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ComplianceView;
import uk.kith.court.api.ComplianceView.OfTeam;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.DirectionFilter;
import uk.kith.court.api.DirectionFilter.When;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.DirectionSort;
import uk.kith.court.api.DirectionWorklist;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Compliance;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.internal.CaseRows.DirectionRow;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;

/** Directions of all cases in the schema {@code court}. */
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
public class DefaultDirectionWorklist implements DirectionWorklist {

  private static final String ORDERED =
      "select distinct d.proceedings from court.direction d"
          + " where d.authority = ? and d.ordered_on <= ?";

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject CaseRows rows;
  @Inject CourtCases cases;
  @Inject AuditTrail audit;

  @Override
  public Page<DirectionLine> list(
      DirectionFilter filter, Sort<DirectionSort> sort, LocalDate asOf, int page, int size) {
    Page<DirectionLine> found =
        Page.of(lines(filter, asOf).stream(), DirectionOrder.of(sort), page, size);
    audit.record(
        "directions-listed",
        null,
        Map.of(
            "filter",
            filter.when().name(),
            "asOf",
            asOf.toString(),
            "shown",
            Integer.toString(found.items().size())));
    return found;
  }

  @Override
  public void export(
      DirectionFilter filter,
      Sort<DirectionSort> sort,
      LocalDate asOf,
      Consumer<List<DirectionLine>> taker) {
    List<DirectionLine> all = lines(filter, asOf).stream().sorted(DirectionOrder.of(sort)).toList();
    taker.accept(all);
    audit.record(
        "directions-exported",
        null,
        Map.of(
            "filter",
            filter.when().name(),
            "asOf",
            asOf.toString(),
            "count",
            Integer.toString(all.size())));
  }

  private List<DirectionLine> lines(DirectionFilter filter, LocalDate asOf) {
    boolean open = filter.when() != When.ALL;
    List<UUID> ids =
        ids(
            open
                ? ORDERED
                    + " and exists (select from court.child_in_proceedings c"
                    + " where c.proceedings = d.proceedings"
                    + " and (c.disposed_on is null or c.disposed_on > ?))"
                : ORDERED,
            open
                ? new Object[] {authority.code(), asOf, asOf}
                : new Object[] {authority.code(), asOf});
    Map<UUID, CourtCase> seen = cases.of(ids, asOf);
    Map<UUID, List<DirectionRow>> directions = rows.directions(seen.keySet());
    return seen.entrySet().stream()
        .filter(each -> !open || each.getValue().open())
        .filter(each -> filter.team() == null || each.getValue().teams().contains(filter.team()))
        .flatMap(
            each ->
                directions.getOrDefault(each.getKey(), List.of()).stream()
                    .filter(row -> isIn(filter, row.direction(), asOf))
                    .map(
                        row ->
                            new DirectionLine(
                                each.getValue(), CaseViews.direction(row, asOf), row.recordedBy())))
        .toList();
  }

  private static boolean isIn(DirectionFilter filter, Direction direction, LocalDate asOf) {
    return !direction.orderedOn().isAfter(asOf)
        && (filter.assignee() == null || filter.assignee() == direction.assignee())
        && switch (filter.when()) {
          case SOON -> direction.isOutstanding(asOf) || direction.isDueInWeekOf(asOf);
          case LATE -> direction.isOutstanding(asOf);
          case THIS_WEEK -> direction.isDueInWeekOf(asOf);
          case OPEN -> direction.isToBeDone(asOf);
          case ALL -> true;
        };
  }

  @Override
  public Counts count(LocalDate asOf) {
    List<DirectionLine> soon = lines(new DirectionFilter(When.SOON, null, null), asOf);
    long late =
        soon.stream()
            .filter(l -> l.direction().standing() == Direction.Standing.OUTSTANDING)
            .count();
    audit.record("directions-counted", null, Map.of("asOf", asOf.toString()));
    return new Counts(late, soon.size() - late);
  }

  @Override
  public ComplianceView compliance(DateRange period, LocalDate asOf) {
    LocalDate to = period.last() == null ? asOf : period.last();
    List<UUID> ids =
        ids(
            ORDERED
                + " and (d.due_on between ? and ? or exists (select from court.direction_variation"
                + " v where v.direction = d.id and v.due_on between ? and ?))",
            authority.code(),
            asOf,
            period.first(),
            to,
            period.first(),
            to);
    Map<UUID, CourtCase> seen = cases.of(ids, asOf);
    Map<UUID, List<DirectionRow>> directions = rows.directions(seen.keySet());
    List<Direction> all = new ArrayList<>();
    Map<String, List<Direction>> byTeam = new HashMap<>();
    seen.forEach(
        (id, of) -> {
          List<Direction> own =
              directions.getOrDefault(id, List.of()).stream()
                  .map(DirectionRow::direction)
                  .filter(direction -> !direction.orderedOn().isAfter(asOf))
                  .toList();
          all.addAll(own);
          (of.teams().isEmpty() ? Stream.of("") : of.teams().stream())
              .forEach(team -> byTeam.computeIfAbsent(team, t -> new ArrayList<>()).addAll(own));
        });
    audit.record(
        "compliance-counted", null, Map.of("from", period.first().toString(), "to", to.toString()));
    return new ComplianceView(
        period.first(),
        to,
        asOf,
        counted(all, period, asOf),
        byTeam.entrySet().stream()
            .map(each -> new OfTeam(named(each.getKey()), counted(each.getValue(), period, asOf)))
            .filter(each -> each.counted().due() > 0)
            .sorted(
                Comparator.comparing(OfTeam::team, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList());
  }

  private static @Nullable String named(String team) {
    return team.isEmpty() ? null : team;
  }

  private static Compliance counted(List<Direction> of, DateRange period, LocalDate asOf) {
    return Compliance.of(of, Assignee.LOCAL_AUTHORITY, period, asOf);
  }

  private List<UUID> ids(String query, @Nullable Object... parameters) {
    return sql.list(query, row -> Sql.uuid(row, "proceedings"), parameters);
  }
}
