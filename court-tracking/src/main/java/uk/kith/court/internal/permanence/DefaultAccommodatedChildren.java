package uk.kith.court.internal.permanence;

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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.AccommodatedChildren;
import uk.kith.court.api.AccommodatedLine;
import uk.kith.court.api.AccommodatedSort;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.engine.order.Accommodation;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.LegalSpell;

/** Children accommodated under section 20, from placements' spells and the register. */
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
public class DefaultAccommodatedChildren implements AccommodatedChildren {

  private static final int DAYS_A_WEEK = 7;

  private static final Comparator<AccommodatedLine> BY_CHILD =
      Comparator.comparing(
              (AccommodatedLine line) -> line.child().localId(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(line -> line.child().id().value());

  @Inject CareHistories histories;
  @Inject LegalSpells spells;
  @Inject PermanenceReader reader;
  @Inject Sql sql;
  @Inject AuditTrail audit;

  @Override
  public Page<AccommodatedLine> list(
      Filter filter, Sort<AccommodatedSort> sort, LocalDate asOf, int page, int size) {
    Page<AccommodatedLine> found = Page.of(lines(filter, asOf), order(sort), page, size);
    record("section-20-listed", asOf, found.items().size());
    return found;
  }

  @Override
  public void export(
      Filter filter,
      Sort<AccommodatedSort> sort,
      LocalDate asOf,
      Consumer<List<AccommodatedLine>> taker) {
    List<AccommodatedLine> all = lines(filter, asOf).sorted(order(sort)).toList();
    taker.accept(all);
    record("section-20-exported", asOf, all.size());
  }

  @Override
  public List<Long> count(List<Integer> fromWeeks, LocalDate asOf) {
    List<AccommodatedLine> all = lines(new Filter(0, null), asOf).toList();
    record("section-20-counted", asOf, all.size());
    return fromWeeks.stream()
        .map(weeks -> all.stream().filter(line -> line.days() >= weeks * DAYS_A_WEEK).count())
        .toList();
  }

  private void record(String action, LocalDate asOf, int count) {
    audit.record(action, null, Map.of("asOf", asOf.toString(), "count", Integer.toString(count)));
  }

  private Stream<AccommodatedLine> lines(Filter filter, LocalDate asOf) {
    List<CareHistory> accommodated =
        histories.lookedAfterOn(asOf).stream()
            .filter(care -> Accommodation.STATUS.equals(care.legalStatus()))
            .toList();
    List<ChildId> ids = accommodated.stream().map(CareHistory::child).toList();
    Set<ChildId> inCourt = inCourt(ids, asOf);
    Map<ChildId, List<LegalSpell>> known = spells.of(ids, asOf);
    List<CareHistory> outside =
        accommodated.stream().filter(care -> !inCourt.contains(care.child())).toList();
    Map<ChildId, CareHistory> care =
        outside.stream().collect(toMap(CareHistory::child, each -> each));
    return reader.views(outside, asOf).stream()
        .filter(view -> filter.team() == null || filter.team().equals(view.child().team()))
        .flatMap(
            view -> {
              CareHistory of = Objects.requireNonNull(care.get(view.child().id()));
              return Accommodation.of(
                  known.getOrDefault(of.child(), List.of()),
                  of.careBegan(),
                  of.placementType(),
                  asOf)
                  .map(accommodation -> line(view, accommodation, asOf))
                  .stream();
            })
        .filter(line -> line.days() >= (long) filter.fromWeeks() * DAYS_A_WEEK);
  }

  private Set<ChildId> inCourt(List<ChildId> ids, LocalDate asOf) {
    return new HashSet<>(
        sql.list(
            """
            select distinct c.child from court.child_in_proceedings c
              join court.proceedings p on p.id = c.proceedings
             where c.child = any(?) and coalesce(p.issued_on, p.submitted_on) <= ?
               and (c.disposed_on is null or c.disposed_on > ?)
            """,
            row -> new ChildId(Sql.uuid(row, "child")),
            ids,
            asOf,
            asOf));
  }

  private static AccommodatedLine line(
      PermanenceView view, Accommodation accommodation, LocalDate asOf) {
    PermanencePlan plan = view.plan();
    Review next = view.nextReview();
    List<Finding> findings = new ArrayList<>(accommodation.findings());
    findings.addAll(view.findings());
    return new AccommodatedLine(
        view.child(),
        accommodation.since(),
        accommodation.days(asOf),
        plan == null ? null : plan.primary(),
        routes(view, status -> status == RouteStatus.PURSUED),
        routes(view, status -> status != RouteStatus.BLANK),
        next,
        next.isLate(asOf),
        findings);
  }

  private static List<Route> routes(PermanenceView view, Predicate<RouteStatus> which) {
    return Arrays.stream(Route.values()).filter(route -> which.test(view.status(route))).toList();
  }

  private static Comparator<AccommodatedLine> order(Sort<AccommodatedSort> sort) {
    return switch (sort.key()) {
      case CHILD -> sort.by(line -> name(line.child()), BY_CHILD);
      case SINCE -> sort.by(AccommodatedLine::since, BY_CHILD);
      case REVIEW -> sort.by(line -> line.nextReview().dueOn(), BY_CHILD);
    };
  }

  private static @Nullable String name(ChildBrief child) {
    String name =
        Stream.of(child.firstName(), child.familyName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? null : name.toLowerCase(Locale.UK);
  }
}
