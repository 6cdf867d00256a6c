package uk.kith.matching.internal;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.DecisionView;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.ReserveOption;
import uk.kith.matching.api.RunLook;
import uk.kith.matching.api.RunPages;
import uk.kith.matching.api.RunView;
import uk.kith.matching.engine.LivingApart;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.ReservePlaces;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.Verdict.Possible;

/** Options worked out from what placements knows, stored, and decided on. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class DefaultOptions implements Options {

  private static final int BATCH = 500;

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject SqlRuns runs;
  @Inject SqlRunHomes runHomes;
  @Inject SeenRuns seenRuns;
  @Inject RunMaker maker;
  @Inject RunTests tests;
  @Inject InputPrints prints;
  @Inject PolicyBook policies;
  @Inject Searches searches;
  @Inject Children children;
  @Inject Households households;
  @Inject Placements placements;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Jsonb jsonb;
  @Inject Clock clock;

  @Override
  public RunView find(SearchId search, LocalDate asOf) {
    RunMaker.Asked asked = maker.asked(new RunId(UUID.randomUUID()), search, asOf);
    StoredRun run = maker.findSame(asked).orElseGet(() -> maker.make(asked));
    maker.auditShown(run, asked.homes());
    return view(run, Set.of());
  }

  private RunView view(StoredRun run, Set<HouseholdId> hidden) {
    List<OptionsView.Split> splits = run.result().splits();
    Set<ChildId> seen = splits.isEmpty() ? Set.of() : children.visible(SeenRuns.childrenOf(run));
    return new RunView(
        run.id(),
        run.search(),
        run.asOf(),
        run.policyNumber(),
        RunGroups.without(runHomes.count(run.id(), hidden), run.result().groups()),
        Objects.requireNonNullElse(run.result().sameInAll(), Set.of()),
        visible(splits, hidden, seen));
  }

  private static List<OptionsView.Split> visible(
      List<OptionsView.Split> splits, Set<HouseholdId> hidden, Set<ChildId> seen) {
    return splits.stream()
        .filter(
            split ->
                split.parts().stream()
                    .allMatch(
                        part ->
                            !hidden.contains(part.householdId())
                                && seen.containsAll(part.children())))
        .toList();
  }

  /**
   * Compares what the run followed from with the same facts as they are now, by their fingerprints.
   * Nothing has to be marked when something changes, so that no change can be forgotten.
   */
  @Override
  public boolean isStale(RunId run) {
    StoredRun stored = get(run);
    RunInputs now = maker.inputs(stored.search(), stored.asOf());
    Long then = stored.fingerprint();
    return prints.of(stored.adopters() || !access.maySeeAdopters() ? now : now.withoutAdopters())
        != (then == null ? prints.of(runs.inputs(stored)) : then);
  }

  @Override
  public RunView getRun(RunId run) {
    return shown(get(run));
  }

  @Override
  public Optional<RunView> findRun(RunId run) {
    return seenRuns.find(run).map(this::shown);
  }

  private RunView shown(StoredRun run) {
    RunView shown = view(run, households.hidden());
    audit.record("run-viewed", run.id(), Map.of());
    return shown;
  }

  @Override
  public RunLook look(RunId run, @Nullable HouseholdId home, RunPages asked) {
    StoredRun stored = get(run);
    Set<HouseholdId> hidden = unseen(run);
    RunView view = view(stored, hidden);
    RunPages pages = asked;
    if (home != null) {
      RunView.Home looked = home(run, home, hidden);
      pages = asked.at(looked.item().possible(), runHomes.before(run, looked, hidden));
    }
    audit.record("run-viewed", run, Map.of());
    return new RunLook(
        view,
        home,
        pages,
        visible(runHomes.family(run), hidden),
        page(run, pages, Possible.YES, hidden),
        page(run, pages, Possible.WITH_APPROVAL, hidden),
        runHomes.listNotNow(run, pages, hidden, pages.notNow(), RunPages.SIZE),
        runHomes.countNotNow(run, pages, hidden));
  }

  private List<RunView.Home> page(
      RunId run, RunPages pages, Possible group, Set<HouseholdId> hidden) {
    return runHomes.list(run, group, null, hidden, pages.page(group), RunPages.SIZE);
  }

  @Override
  public void exportNotNow(RunId run, RunPages asked, Consumer<List<RunView.Home>> taker) {
    get(run);
    Set<HouseholdId> hidden = unseen(run);
    audit.record(
        "run-exported",
        run,
        Map.of(
            "rule",
            asked.rule() == null ? "all" : asked.rule().value(),
            "some",
            asked.some() == null ? "all" : "given",
            "sort",
            asked.sort().key().name(),
            "count",
            Integer.toString(runHomes.countNotNow(run, asked, hidden))));
    List<RunView.Home> homes;
    int page = 0;
    do {
      homes = runHomes.listNotNow(run, asked, hidden, page++, BATCH);
      taker.accept(homes);
    } while (homes.size() == BATCH);
  }

  @Override
  public List<RunView.Home> listHomes(
      RunId run, Possible possible, @Nullable RuleId rule, int page, int size) {
    get(run);
    return runHomes.list(run, possible, rule, households.hidden(), page, size);
  }

  @Override
  public List<RunView.Home> homesAfter(RunId run, int rank, int size) {
    get(run);
    return runHomes.after(run, rank, households.hidden(), size);
  }

  @Override
  public RunView.Home getHome(RunId run, HouseholdId home) {
    get(run);
    return home(run, home, households.hidden());
  }

  @Override
  public List<PlacementTest> tests(
      RunId run, HouseholdId home, Collection<ChildId> children, Collection<ChildId> together) {
    StoredRun stored = get(run);
    home(run, home, households.hidden());
    return tests.of(stored, home, children, together);
  }

  private RunView.Home home(RunId run, HouseholdId home, Set<HouseholdId> hidden) {
    return runHomes
        .find(run, home)
        .filter(found -> !hidden.contains(home))
        .orElseThrow(() -> new NotFound(home));
  }

  /**
   * For pages that show what a home is: also those whose records were deleted since, of which files
   * and programs are told that there was one.
   */
  private Set<HouseholdId> unseen(RunId run) {
    Set<HouseholdId> unseen = new HashSet<>(households.hidden());
    unseen.addAll(runHomes.deleted(run));
    return unseen;
  }

  /** Of homes that became adopters since, nobody is told who may not see them. */
  private static List<RunView.Home> visible(List<RunView.Home> homes, Set<HouseholdId> hidden) {
    return homes.stream().filter(home -> !hidden.contains(home.item().householdId())).toList();
  }

  @Override
  public OptionsView reproduce(RunId run) {
    StoredRun stored = get(run);
    audit.record("run-reproduced", run, Map.of());
    OptionsWorkings workings =
        new OptionsWorkings(
            stored.asOf(),
            runs.inputs(stored),
            policies.getVersion(stored.policyNumber()).policy());
    Set<HouseholdId> hidden = households.hidden();
    Set<ChildId> seen = children.visible(SeenRuns.childrenOf(stored));
    List<OptionsView.Item> items = new ArrayList<>();
    workings.giveItems(
        item -> {
          if (!hidden.contains(item.householdId())) {
            items.add(item);
          }
        });
    return new OptionsView(
        run,
        stored.search(),
        stored.asOf(),
        stored.policyNumber(),
        items,
        visible(workings.splits(), hidden, seen));
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public SearchView.Reservation reserve(ReserveOption command) {
    if (command.reasons().isBlank()) {
      throw new Invalid("reasons", "required", "Say why this home: every choice has reasons");
    }
    StoredRun run = get(command.run());
    if (!run.search().equals(command.search())) {
      throw new Invalid("runId", "other-search", "This run is of another search");
    }
    RunView.Home chosen =
        runHomes
            .find(run.id(), command.household())
            .orElseThrow(
                () -> new Invalid("householdId", "not-in-run", "This home is not in the run"));
    // R-MATCH-16: asked of the children chosen; all other constraints are asked by placements.
    command.acceptance().orRefuse(LivingApart.check(run.inputs().request(), command.children()));
    SearchView.Reservation made =
        placements.reserve(
            new ReservePlaces(
                command.search(),
                command.household(),
                command.children(),
                run.asOf(),
                command.reasonsInFull(),
                command.heritage(),
                command.acceptance()));
    em.persist(
        new Decision(
            authority,
            command,
            made,
            chosen.rank(),
            chosen.item(),
            approvalsOf(command),
            clock.instant()));
    BrokenConstraint.flush(
        em,
        Map.of(
            "decision_reservation",
            new Conflict("place-taken", "This reservation has a decision already")));
    audit.record(
        "option-chosen",
        command.search(),
        Map.of(
            "run", command.run().toString(),
            "household", command.household().toString(),
            "rank", Integer.toString(chosen.rank())));
    return made;
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void giveBack(SearchId search, ReservationId reservation) {
    searches.getSearch(search); // or it does not exist for the reader
    Decision decision =
        em.createQuery("select d from Decision d where d.reservation = :r", Decision.class)
            .setParameter("r", reservation.value())
            .getResultStream()
            .filter(d -> d.isFor(search))
            .findFirst()
            .orElseThrow(() -> new NotFound(reservation));
    decision.giveBack(clock.instant(), actor.get().name());
    placements.giveBack(reservation);
    audit.record("option-given-back", search, Map.of("reservation", reservation.toString()));
  }

  @Override
  public List<DecisionView> decisionsOf(SearchId search) {
    searches.getSearch(search); // or it does not exist for the reader
    List<Decision> decisions =
        em.createQuery(
                "select d from Decision d where d.search = :s and d.authority = :a"
                    + " order by d.decidedAt desc",
                Decision.class)
            .setParameter("s", search.value())
            .setParameter("a", authority.code())
            .getResultList();
    audit.record("decisions-viewed", search, Map.of());
    Set<HouseholdId> hidden = households.hidden();
    return decisions.stream()
        .filter(each -> !hidden.contains(each.household()))
        .map(
            each ->
                each.view(
                    runs.find(each.run())
                        .map(run -> tests.of(run, each.household(), each.children(), List.of()))
                        .orElse(List.of())))
        .toList();
  }

  /**
   * Approvals of this home for these children as they stand now, which is what placements goes by.
   */
  private String approvalsOf(ReserveOption command) {
    SearchView search = searches.getSearch(command.search());
    List<ChildId> moving = command.children().isEmpty() ? search.children() : command.children();
    return jsonb.toJson(
        search.approvals().stream()
            .filter(approval -> approval.householdId().equals(command.household()))
            .filter(approval -> approval.covers(moving))
            .toList());
  }

  private StoredRun get(RunId id) {
    return seenRuns.get(id);
  }
}
