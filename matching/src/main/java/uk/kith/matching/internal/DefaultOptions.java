package uk.kith.matching.internal;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.BusinessDate;
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
import uk.kith.matching.engine.LivingApart;
import uk.kith.matching.engine.Policy;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.ReservePlaces;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;

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

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject SqlRuns runs;
  @Inject PolicyBook policies;
  @Inject Searches searches;
  @Inject Households households;
  @Inject Placements placements;
  @Inject PlacementPolicy constraints;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Jsonb jsonb;
  @Inject BusinessDate businessDate;
  @Inject Clock clock;

  @Override
  public OptionsView find(SearchId search, LocalDate asOf) {
    RunInputs inputs = inputs(searches.getSearch(search), asOf);
    List<HouseholdSnapshot> homes = inputs.households();
    Policy policy = policies.current();
    RunId run = new RunId(UUID.randomUUID());
    OptionsView shown = OptionsWorkings.show(run, search, asOf, inputs, policy);
    boolean adopters = homes.stream().anyMatch(DefaultOptions::isAdopter);
    runs.store(new StoredRun(run, search, asOf, policy.version(), adopters, inputs, shown));
    audit.record(
        "options-shown",
        search,
        Map.of("run", run.toString(), "homes", Integer.toString(homes.size())));
    return shown;
  }

  private RunInputs inputs(SearchView search, LocalDate asOf) {
    PlacementRequest request = searches.request(search.id(), asOf);
    List<HouseholdSnapshot> homes =
        households.snapshots(asOf).stream()
            .filter(h -> request.kind() == SearchKind.ADOPTION || !isAdopter(h))
            .toList();
    return new RunInputs(
        request, OwnReservations.freeIn(homes, search), constraints, search.approvals());
  }

  /**
   * Compares what the run followed from with the same facts as they are now. Nothing has to be
   * marked when something changes, so that no change can be forgotten.
   */
  @Override
  public boolean isStale(RunId run) {
    StoredRun stored = get(run);
    RunInputs now = inputs(searches.getSearch(stored.search()), stored.asOf());
    return !stored.inputs().restsOnTheSameAs(stored.adopters() ? now : now.withoutAdopters());
  }

  @Override
  public OptionsView getRun(RunId run) {
    StoredRun stored = get(run);
    audit.record("run-viewed", run, Map.of());
    return stored.result();
  }

  @Override
  public OptionsView reproduce(RunId run) {
    StoredRun stored = get(run);
    audit.record("run-reproduced", run, Map.of());
    return OptionsWorkings.show(
        run,
        stored.search(),
        stored.asOf(),
        stored.inputs(),
        policies.getPolicy(stored.policyNumber()));
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
    int rank = rankOf(command.household(), run.result());
    // R-MATCH-16: asked of the children chosen; all other constraints are asked by placements.
    command.acceptance().orRefuse(LivingApart.check(run.inputs().request(), command.children()));
    SearchView.Reservation made =
        placements.reserve(
            new ReservePlaces(
                command.search(),
                command.household(),
                command.children(),
                run.asOf(),
                command.reasons(),
                command.acceptance()));
    em.persist(
        new Decision(
            authority,
            command,
            made,
            rank,
            run.result().items().get(rank - 1),
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
            "rank", Integer.toString(rank)));
    return made;
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void giveBack(SearchId search, ReservationId reservation) {
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
    List<DecisionView> decisions =
        em.createQuery(
                "select d from Decision d where d.search = :s and d.authority = :a"
                    + " order by d.decidedAt desc",
                Decision.class)
            .setParameter("s", search.value())
            .setParameter("a", authority.code())
            .getResultStream()
            .map(Decision::view)
            .toList();
    audit.record("decisions-viewed", search, Map.of());
    Set<HouseholdId> seen =
        households
            .findHouseholds(
                decisions.stream().map(DecisionView::household).toList(), businessDate.today())
            .stream()
            .map(home -> home.snapshot().id())
            .collect(Collectors.toSet());
    return decisions.stream().filter(each -> seen.contains(each.household())).toList();
  }

  /** Approvals of this home as they stand now, which is what placements goes by. */
  private String approvalsOf(ReserveOption command) {
    return jsonb.toJson(
        searches.getSearch(command.search()).approvals().stream()
            .filter(approval -> approval.householdId().equals(command.household()))
            .toList());
  }

  /** A run with adopters is not there for those who may not see them. */
  private StoredRun get(RunId id) {
    return runs.find(id)
        .filter(run -> !run.adopters() || access.maySeeAdopters())
        .orElseThrow(() -> new NotFound(id));
  }

  private static int rankOf(HouseholdId home, OptionsView shown) {
    for (int i = 0; i < shown.items().size(); i++) {
      if (shown.items().get(i).householdId().equals(home)) {
        return i + 1;
      }
    }
    throw new Invalid("householdId", "not-in-run", "This home is not in the run");
  }

  private static boolean isAdopter(HouseholdSnapshot home) {
    return home.kind() == HouseholdKind.ADOPTER;
  }
}
