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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  /** Children of a file whose rows are read at once. */
  private static final int BATCH = 500;

  @Inject CareHistories histories;
  @Inject LegalSpells spells;
  @Inject KeptPermanence kept;
  @Inject PermanenceReader reader;
  @Inject Sql sql;
  @Inject AuditTrail audit;

  @Override
  public Page<AccommodatedLine> list(
      Filter filter, Sort<AccommodatedSort> sort, LocalDate asOf, int page, int size) {
    Page<PermanenceLine> found = Page.of(matching(filter, asOf), order(sort), page, size);
    List<AccommodatedLine> shown = lines(found.items(), asOf);
    record("section-20-listed", asOf, shown.size());
    return new Page<>(shown, found.total(), page, size);
  }

  @Override
  public void export(
      Filter filter,
      Sort<AccommodatedSort> sort,
      LocalDate asOf,
      Consumer<List<AccommodatedLine>> taker) {
    List<PermanenceLine> all = matching(filter, asOf).sorted(order(sort)).toList();
    for (int from = 0; from < all.size(); from += BATCH) {
      taker.accept(lines(all.subList(from, Math.min(from + BATCH, all.size())), asOf));
    }
    record("section-20-exported", asOf, all.size());
  }

  @Override
  public List<Long> count(List<Integer> fromWeeks, LocalDate asOf) {
    List<PermanenceLine> all = matching(new Filter(0, null, null), asOf).toList();
    record("section-20-counted", asOf, all.size());
    return fromWeeks.stream()
        .map(weeks -> all.stream().filter(line -> lasts(line, weeks, asOf)).count())
        .toList();
  }

  private void record(String action, LocalDate asOf, int count) {
    audit.record(action, null, Map.of("asOf", asOf.toString(), "count", Integer.toString(count)));
  }

  /** Those about whom no proceedings are open. */
  private Stream<PermanenceLine> matching(Filter filter, LocalDate asOf) {
    List<PermanenceLine> accommodated =
        kept.on(asOf).stream()
            .filter(line -> lasts(line, filter.fromWeeks(), asOf))
            .filter(line -> filter.team() == null || filter.team().equals(line.team()))
            .filter(line -> line.isCalled(filter.text()))
            .toList();
    Set<ChildId> inCourt = inCourt(accommodated.stream().map(PermanenceLine::child).toList(), asOf);
    return accommodated.stream().filter(line -> !inCourt.contains(line.child()));
  }

  private static boolean lasts(PermanenceLine line, int weeks, LocalDate asOf) {
    LocalDate since = line.accommodatedSince();
    return since != null && ChronoUnit.DAYS.between(since, asOf) >= (long) weeks * DAYS_A_WEEK;
  }

  /** Of those who are accommodated still, in the order of the lines. */
  private List<AccommodatedLine> lines(List<PermanenceLine> lines, LocalDate asOf) {
    List<ChildId> ids = lines.stream().map(PermanenceLine::child).toList();
    List<CareHistory> now = histories.lookedAfterOn(ids, asOf);
    Map<ChildId, PermanenceView> views =
        reader.views(now, asOf).stream().collect(toMap(view -> view.child().id(), view -> view));
    Map<ChildId, CareHistory> care = now.stream().collect(toMap(CareHistory::child, each -> each));
    Map<ChildId, List<LegalSpell>> known = spells.of(ids, asOf);
    return ids.stream()
        .flatMap(id -> Stream.ofNullable(views.get(id)))
        .flatMap(
            view -> {
              ChildId id = view.child().id();
              CareHistory of = Objects.requireNonNull(care.get(id));
              return Accommodation.of(
                  known.getOrDefault(id, List.of()), of.careBegan(), of.placementType(), asOf)
                  .map(accommodation -> line(view, accommodation, asOf))
                  .stream();
            })
        .toList();
  }

  private Set<ChildId> inCourt(List<ChildId> ids, LocalDate asOf) {
    return new HashSet<>(
        sql.list(
            """
            select distinct c.child from court.child_in_proceedings c
              join court.proceedings p on p.id = c.proceedings
             where c.child = any(?) and c.taken_back_at is null
               and coalesce(c.joined_on, p.issued_on, p.submitted_on) <= ?
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

  private static Comparator<PermanenceLine> order(Sort<AccommodatedSort> sort) {
    return switch (sort.key()) {
      case CHILD -> sort.by(PermanenceLine::name, PermanenceOrder.BY_CHILD);
      case SINCE -> sort.by(PermanenceLine::accommodatedSince, PermanenceOrder.BY_CHILD);
      case REVIEW -> sort.by(PermanenceLine::reviewDue, PermanenceOrder.BY_CHILD);
    };
  }
}
