package uk.kith.matching.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.LookAgain;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.api.PlanView;
import uk.kith.placements.api.CorrectedFacts;
import uk.kith.placements.api.CorrectedFacts.Basis;
import uk.kith.placements.api.CorrectedFacts.Correction;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.Searches;

/** Asks of each run what was corrected since, when somebody wants to know. */
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
public class DefaultLookAgain implements LookAgain {

  private static final String LISTED = "decisions-to-look-at-listed";

  @Inject SqlDecisionLooks rows;
  @Inject SeenRuns seen;
  @Inject CorrectedFacts facts;
  @Inject Households households;
  @Inject Searches searches;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "kith.matching.look-again-days", defaultValue = "730")
  int days;

  @Override
  public List<Correction> ofRun(RunId id, Collection<HouseholdId> homes) {
    StoredRun run = seen.get(id);
    return facts
        .since(List.of(new Basis(SeenRuns.childrenOf(run), homes, run.asOf(), rows.madeAt(id))))
        .get(0);
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public List<Correction> ofPlan(PlanView plan) {
    PlanResult result = plan.result();
    if (result == null) {
      return List.of();
    }
    Set<ChildId> children = new HashSet<>();
    Set<HouseholdId> homes = new HashSet<>();
    for (PlanResult.Assignment each : result.assignments()) {
      children.addAll(each.children());
      homes.add(each.householdId());
    }
    result.unplaced().forEach(each -> children.add(each.child()));
    return facts.since(List.of(new Basis(children, homes, plan.asOf(), plan.askedAt()))).get(0);
  }

  @Override
  public Map<ReservationId, Decided> ofSearch(SearchId search) {
    searches.getSearch(search); // or it does not exist for the reader
    Map<ReservationId, Decided> decisions = new LinkedHashMap<>();
    for (Decided each : decided(rows.ofSearch(search))) {
      if (!each.corrections().isEmpty() || each.last() != null) {
        decisions.put(each.reservation(), each);
      }
    }
    return decisions;
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER, Role.REVIEWING_OFFICER})
  public List<Decided> listToLookAt() {
    List<Decided> list = toLookAt();
    audit.recordShown(
        LISTED,
        list.stream().flatMap(each -> each.children().stream()).distinct().toList(),
        Map.of("decisions", Integer.toString(list.size())));
    return list;
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER, Role.REVIEWING_OFFICER})
  public List<Decided> findToLookAt() {
    List<Decided> list = toLookAt();
    audit.record(LISTED, null, Map.of("count", Integer.toString(list.size())));
    return list;
  }

  private List<Decided> toLookAt() {
    return decided(rows.decidedSince(clock.instant().minus(Duration.ofDays(days)))).stream()
        .filter(each -> !each.corrections().isEmpty())
        .sorted(
            Comparator.comparing((Decided each) -> each.corrections().get(0).at())
                .reversed()
                .thenComparing(each -> each.reservation().toString()))
        .toList();
  }

  /** Those that are there for the reader, with what was corrected since. */
  private List<Decided> decided(List<SqlDecisionLooks.Row> found) {
    Set<HouseholdId> hidden = households.hidden();
    Set<SearchId> whole =
        searches.visibleWhole(found.stream().map(SqlDecisionLooks.Row::search).distinct().toList());
    List<SqlDecisionLooks.Row> seenRows = new ArrayList<>();
    for (SqlDecisionLooks.Row row : found) {
      if (whole.contains(row.search())
          && !hidden.contains(row.household())
          && seen.seesAll(row.children())) {
        seenRows.add(row);
      }
    }
    List<List<Correction>> corrections =
        facts.since(
            seenRows.stream()
                .map(
                    row ->
                        new Basis(
                            row.children(), Set.of(row.household()), row.asOf(), row.knownAt()))
                .toList());
    List<Decided> decided = new ArrayList<>();
    for (int i = 0; i < seenRows.size(); i++) {
      SqlDecisionLooks.Row row = seenRows.get(i);
      decided.add(
          new Decided(
              row.search(),
              row.run(),
              row.reservation(),
              row.household(),
              row.children(),
              row.asOf(),
              row.decidedBy(),
              row.decidedAt(),
              corrections.get(i),
              row.last()));
    }
    return decided;
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER, Role.REVIEWING_OFFICER})
  public Decided get(ReservationId reservation) {
    Decided found = one(reservation);
    audit.record("decisions-viewed", found.search(), Map.of());
    return found;
  }

  private Decided one(ReservationId reservation) {
    Decided found =
        decided(rows.find(reservation)).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(reservation));
    searches.getSearch(found.search()); // or it does not exist for the reader
    return found;
  }

  @Override
  @Once
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER})
  public void look(ReservationId reservation, boolean stands, String note) {
    if (note.isBlank()) {
      throw new Invalid("note", "required", "Say what you found");
    }
    SqlDecisionLooks.Row row =
        rows.find(reservation).stream().findFirst().orElseThrow(() -> new NotFound(reservation));
    rows.lock(row);
    Decided decided = one(reservation);
    if (decided.corrections().isEmpty()) {
      throw new Conflict(
          "nothing-corrected", "Nothing is to be looked at: somebody may have done it just now.");
    }
    Instant at = clock.instant();
    rows.add(row, new Look(at, actor.get().name(), stands, note.strip()));
    audit.record(
        "decision-looked-at-again",
        decided.search(),
        Map.of(
            "reservation", reservation.toString(),
            "corrections", Integer.toString(decided.corrections().size()),
            "stands", Boolean.toString(stands)));
  }
}
