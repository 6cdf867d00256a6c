package uk.kith.court.internal.permanence;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PermanenceCounts;
import uk.kith.court.api.PermanenceFilter;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceSort;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PermanenceView.ApplicantsLine;
import uk.kith.court.api.RouteHistoryLine;
import uk.kith.court.engine.guardianship.ExitShares;
import uk.kith.court.engine.permanence.AdoptionApplicants;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.Weeks;
import uk.kith.court.internal.DoneByToday;
import uk.kith.court.internal.Recorder;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.CareHistories;

/** The register of permanence in the schema {@code court}. */
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
public class DefaultPermanenceRegister implements PermanenceRegister {

  /** Months of the share of exits (R-SGO-12), as of the ends that were not approved. */
  private static final int MONTHS_OF_EXITS = KeptPermanence.MONTHS_OF_ENDS;

  /** Children of a file whose rows are read at once. */
  private static final int BATCH = 500;

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject KeptPermanence kept;
  @Inject PermanenceReader reader;
  @Inject PermanenceRows rows;
  @Inject ReversedAdoption reversed;
  @Inject KnownChildren known;
  @Inject CareHistories histories;
  @Inject Recorder recorder;
  @Inject DoneByToday done;
  @Inject AuditTrail audit;

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void mark(ChildId child, List<RouteMark> marks, @Nullable Long version) {
    known.require(child);
    rows.toChangeRoutes(child, version);
    marks.forEach(mark -> add(child, mark));
  }

  private void add(ChildId child, RouteMark mark) {
    rows.on(RouteRow.class, child, mark.on()).stream()
        .filter(row -> row.mark().route() == mark.route())
        .forEach(row -> row.close(recorder.entry()));
    em.persist(new RouteRow(child, mark, recorder.entry()));
    em.flush();
    audit.record(
        "route-marked",
        child,
        Map.of("route", mark.route().name(), "status", mark.status().name()));
  }

  @Override
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void withdraw(ChildId child, Route route, LocalDate on, @Nullable Long version) {
    known.require(child);
    rows.toChangeRoutes(child, version);
    List<RouteRow> said =
        rows.on(RouteRow.class, child, on).stream()
            .filter(row -> row.mark().route() == route)
            .toList();
    if (said.isEmpty()) {
      throw new Invalid("on", "unknown", "Nothing is recorded of this route for " + on);
    }
    said.forEach(row -> row.close(recorder.entry()));
    em.flush();
    audit.record("route-mark-withdrawn", child, Map.of("route", route.name()));
  }

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void plan(ChildId child, PermanencePlan plan) {
    known.require(child);
    rows.on(PlanRow.class, child, plan.on()).forEach(row -> row.close(recorder.entry()));
    em.persist(new PlanRow(child, plan, recorder.entry()));
    em.flush();
    audit.record("permanence-planned", child, Map.of("route", plan.primary().name()));
  }

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void record(ChildId child, PermanenceStep step, LocalDate on, @Nullable String note) {
    known.require(child);
    done.require("on", on);
    rows.on(StepRow.class, child, on).stream()
        .filter(row -> row.done().step() == step)
        .forEach(row -> row.close(recorder.entry()));
    em.persist(new StepRow(child, step, on, note, recorder.entry()));
    em.flush();
    audit.record("permanence-step-recorded", child, Map.of("step", step.name()));
    if (step == PermanenceStep.ADOPTION_DECISION_REVERSED) {
      reversed.ruleOut(child, on);
    }
  }

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void applied(ChildId child, ApplicantsLine applicants) {
    known.require(child);
    done.require("on", applicants.on());
    boolean sealed = applicants.who() == AdoptionApplicants.Who.AGENCY;
    if (sealed && (applicants.household() != null || !applicants.home().isEmpty())) {
      throw new Invalid(
          "household", "sealed", "Where adopters live whom an agency chose is not recorded here");
    }
    if (applicants.household() != null && !applicants.home().isEmpty()) {
      throw new Invalid("home", "told", "Placements tell when the child lived in a home of ours");
    }
    if (applicants.household() != null
        && !histories
            .homes(List.of(child), applicants.on())
            .getOrDefault(child, Map.of())
            .containsKey(applicants.household())) {
      throw new Invalid("household", "unknown", "The child did not live there before the day");
    }
    rows.on(ApplicantsRow.class, child, applicants.on())
        .forEach(row -> row.close(recorder.entry()));
    em.persist(new ApplicantsRow(child, applicants.on(), applicants, recorder.entry()));
    em.flush();
    audit.record("adoption-applicants-recorded", child, Map.of("who", applicants.who().name()));
  }

  @Override
  public PermanenceView getPermanence(ChildId child, LocalDate asOf) {
    return seen(child, asOf).orElseThrow(() -> new NotFound(child));
  }

  @Override
  public Optional<PermanenceView> findPermanence(ChildId child, LocalDate asOf) {
    return seen(child, asOf);
  }

  private Optional<PermanenceView> seen(ChildId child, LocalDate asOf) {
    Optional<PermanenceView> view = reader.find(child, asOf);
    if (view.isPresent()) {
      audit.record("permanence-viewed", child, Map.of("asOf", asOf.toString()));
    }
    return view;
  }

  @Override
  public List<RouteHistoryLine> history(ChildId child) {
    known.require(child);
    audit.record("permanence-history-viewed", child, Map.of());
    return rows.ever(RouteRow.class, child).stream().map(RouteRow::line).toList();
  }

  @Override
  public Page<PermanenceView> list(
      PermanenceFilter filter, Sort<PermanenceSort> sort, LocalDate asOf, int page, int size) {
    Page<PermanenceLine> found =
        Page.of(matching(filter, asOf), PermanenceOrder.of(sort), page, size);
    List<PermanenceView> shown = views(filter, found.items(), asOf);
    audit.record(
        "permanence-listed",
        null,
        Map.of(
            "asOf", asOf.toString(),
            "gap", filter.gap().name(),
            "shown", Integer.toString(shown.size())));
    return new Page<>(shown, found.total(), page, size);
  }

  @Override
  public void export(
      PermanenceFilter filter,
      Sort<PermanenceSort> sort,
      LocalDate asOf,
      Consumer<List<PermanenceView>> taker) {
    List<PermanenceLine> all = matching(filter, asOf).sorted(PermanenceOrder.of(sort)).toList();
    for (int from = 0; from < all.size(); from += BATCH) {
      taker.accept(views(filter, all.subList(from, Math.min(from + BATCH, all.size())), asOf));
    }
    audit.record(
        "permanence-exported",
        null,
        Map.of(
            "asOf", asOf.toString(),
            "gap", filter.gap().name(),
            "count", Integer.toString(all.size())));
  }

  private Stream<PermanenceLine> matching(PermanenceFilter filter, LocalDate asOf) {
    return (isOfEnds(filter) ? kept.endsNotApproved(asOf) : kept.on(asOf))
        .stream().filter(line -> PermanenceOrder.isIn(filter, line));
  }

  private List<PermanenceView> views(
      PermanenceFilter filter, List<PermanenceLine> lines, LocalDate asOf) {
    List<ChildId> ids = lines.stream().map(PermanenceLine::child).toList();
    return isOfEnds(filter) ? reader.ofChildren(ids, asOf) : reader.lookedAfterOn(ids, asOf);
  }

  private static boolean isOfEnds(PermanenceFilter filter) {
    return filter.gap() == PermanenceFilter.Gap.END_NOT_APPROVED;
  }

  @Override
  public PermanenceCounts count(LocalDate asOf) {
    Tally all = new Tally();
    kept.on(asOf).forEach(all::add);
    return new PermanenceCounts(
        asOf,
        all.weeksToPlan.size(),
        all.considered,
        all.pursued,
        all.withoutPlan,
        all.withBlanks,
        kept.endsNotApproved(asOf).size(),
        ExitShares.of(histories.endsBetween(asOf.minusMonths(MONTHS_OF_EXITS).plusDays(1), asOf)),
        Weeks.median(all.weeksToPlan));
  }

  /** Counts in one pass over all children. */
  private static final class Tally {
    private final Map<Route, Long> considered = new EnumMap<>(Route.class);
    private final Map<Route, Long> pursued = new EnumMap<>(Route.class);
    private final List<Weeks> weeksToPlan = new ArrayList<>();
    private long withoutPlan;
    private long withBlanks;

    private Tally() {
      for (Route route : Route.values()) {
        considered.put(route, 0L);
        pursued.put(route, 0L);
      }
    }

    private void add(PermanenceLine line) {
      for (Map.Entry<Route, Long> route : considered.entrySet()) {
        RouteStatus status = line.status(route.getKey());
        if (status != RouteStatus.BLANK) {
          route.setValue(route.getValue() + 1);
        }
        if (status == RouteStatus.PURSUED) {
          pursued.merge(route.getKey(), 1L, Long::sum);
        }
      }
      weeksToPlan.add(line.weeksToPlan());
      if (line.pastSecondReview()) {
        withoutPlan += line.planOn() == null ? 1 : 0;
        withBlanks += line.blanks() > 0 ? 1 : 0;
      }
    }
  }
}
