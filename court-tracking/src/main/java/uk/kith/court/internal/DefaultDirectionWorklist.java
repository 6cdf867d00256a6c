package uk.kith.court.internal;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import uk.kith.court.internal.KeptCases.KeptCase;
import uk.kith.court.internal.KeptCases.KeptDirection;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
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

  /** Directions of a file whose rows are read at once. */
  private static final int BATCH = 500;

  @Inject KeptCases kept;
  @Inject KeptTeams teams;
  @Inject CaseRows rows;
  @Inject CourtCases cases;
  @Inject AuditTrail audit;

  /** A direction, and the case to which it belongs. */
  record Told(KeptCase of, KeptDirection direction) {}

  @Override
  public Page<DirectionLine> list(
      DirectionFilter filter, Sort<DirectionSort> sort, LocalDate asOf, int page, int size) {
    Page<Told> found = Page.of(told(filter, asOf), DirectionOrder.of(sort, asOf), page, size);
    List<DirectionLine> shown = lines(found.items(), asOf);
    audit.record(
        "directions-listed",
        null,
        Map.of(
            "filter",
            filter.when().name(),
            "asOf",
            asOf.toString(),
            "shown",
            Integer.toString(shown.size())));
    return new Page<>(shown, found.total(), page, size);
  }

  @Override
  public void export(
      DirectionFilter filter,
      Sort<DirectionSort> sort,
      LocalDate asOf,
      Consumer<List<DirectionLine>> taker) {
    List<Told> all = told(filter, asOf).sorted(DirectionOrder.of(sort, asOf)).toList();
    for (int from = 0; from < all.size(); from += BATCH) {
      taker.accept(lines(all.subList(from, Math.min(from + BATCH, all.size())), asOf));
    }
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

  /** Of the cases of which the caller may see a child. */
  private Stream<Told> told(DirectionFilter filter, LocalDate asOf) {
    boolean open = filter.when() != When.ALL;
    KeptTeams.OfDay known = teams.on(asOf);
    return kept.withDirections().stream()
        .filter(of -> filter.lawyer() == null || filter.lawyer().equals(of.lawyer()))
        .filter(of -> filter.court() == null || filter.court().equals(of.court()))
        .flatMap(
            of ->
                of.directions().stream()
                    .filter(each -> isIn(filter, each.direction(), asOf))
                    .map(each -> new Told(of, each)))
        .filter(each -> open ? isOpen(each.of(), known, asOf) : known.isSeen(each.of()))
        .filter(each -> filter.team() == null || known.of(each.of()).contains(filter.team()));
  }

  private static boolean isOpen(KeptCase of, KeptTeams.OfDay known, LocalDate asOf) {
    return of.children().stream().anyMatch(child -> child.isOpenOn(asOf) && known.isSeen(child));
  }

  /** In the order of what is told; without what is gone by now. */
  private List<DirectionLine> lines(List<Told> told, LocalDate asOf) {
    Map<UUID, CourtCase> seen =
        cases.of(told.stream().map(each -> each.of().id().value()).distinct().toList(), asOf);
    Map<DirectionId, DirectionRow> directions =
        rows.directions(seen.keySet()).values().stream()
            .flatMap(List::stream)
            .collect(toMap(DirectionRow::id, row -> row));
    return told.stream()
        .flatMap(
            each -> {
              CourtCase of = seen.get(each.of().id().value());
              DirectionRow row = directions.get(each.direction().id());
              return of == null || row == null
                  ? Stream.empty()
                  : Stream.of(
                      new DirectionLine(of, CaseViews.direction(row, asOf), row.recordedBy()));
            })
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
    List<Told> soon = told(DirectionFilter.of(When.SOON), asOf).toList();
    long late =
        soon.stream().filter(each -> each.direction().direction().isOutstanding(asOf)).count();
    audit.record("directions-counted", null, Map.of("asOf", asOf.toString()));
    return new Counts(late, soon.size() - late);
  }

  @Override
  public List<ComplianceView> compliance(List<DateRange> periods, LocalDate asOf) {
    KeptTeams.OfDay known = teams.on(asOf);
    List<Direction> all = new ArrayList<>();
    Map<String, List<Direction>> byTeam = new HashMap<>();
    for (KeptCase of : kept.withDirections()) {
      List<Direction> own =
          of.directions().stream()
              .map(KeptDirection::direction)
              .filter(direction -> !direction.orderedOn().isAfter(asOf))
              .toList();
      if (!known.isSeen(of)) {
        continue;
      }
      all.addAll(own);
      Set<String> ofCase = known.of(of);
      (ofCase.isEmpty() ? Set.of("") : ofCase)
          .forEach(team -> byTeam.computeIfAbsent(team, t -> new ArrayList<>()).addAll(own));
    }
    return periods.stream().map(period -> counted(period, all, byTeam, asOf)).toList();
  }

  private ComplianceView counted(
      DateRange period, List<Direction> all, Map<String, List<Direction>> byTeam, LocalDate asOf) {
    LocalDate to = period.last() == null ? asOf : period.last();
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
}
