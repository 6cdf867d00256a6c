package uk.kith.placements.internal.placing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ApprovalsWanted;
import uk.kith.placements.api.Calls;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.SearchFilter;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.internal.households.HouseholdReader;
import uk.kith.placements.internal.searches.Search;
import uk.kith.placements.internal.searches.SearchLists;
import uk.kith.placements.internal.searches.SearchReader;
import uk.kith.placements.internal.searches.SearchRequests;

/** Asks the constraints of each home that is held or said yes, as the start would. */
@UseCase
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER})
public class DefaultApprovalsWanted implements ApprovalsWanted {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SearchReader searches;
  @Inject SearchLists lists;
  @Inject SearchRequests requests;
  @Inject HouseholdReader households;
  @Inject ConstraintsAgain constraints;
  @Inject BegunWithoutApproval begun;
  @Inject Calls calls;
  @Inject AuditTrail audit;

  /**
   * A home that children of a search are to move into.
   *
   * @param held null when it said yes and no place is held
   */
  private record Meant(
      SearchView search,
      HouseholdId home,
      List<ChildId> children,
      SearchView.@Nullable Reservation held) {}

  @Override
  public List<WantedApproval> listWanted(LocalDate asOf) {
    List<Meant> meant = meant();
    Map<HouseholdId, HouseholdView> homes =
        households.views(meant.stream().map(Meant::home).distinct().toList(), asOf).stream()
            .collect(Collectors.toMap(home -> home.snapshot().id(), Function.identity()));
    Map<SearchId, PlacementRequest> asked = new HashMap<>();
    List<WantedApproval> wanted = new ArrayList<>();
    for (Meant each : meant) {
      HouseholdView home = homes.get(each.home());
      if (home != null) {
        PlacementRequest request =
            asked.computeIfAbsent(each.search().id(), id -> requests.of(each.search(), asOf));
        wanted.addAll(wanted(each, home, request, asOf));
      }
    }
    wanted.addAll(begun.listWanted(asOf));
    audit.record("approvals-wanted-listed", null, Map.of("count", String.valueOf(wanted.size())));
    return wanted.stream()
        .sorted(
            Comparator.comparing(WantedApproval::by)
                .thenComparing(WantedApproval::number)
                .thenComparing(WantedApproval::rule))
        .toList();
  }

  private List<WantedApproval> wanted(
      Meant meant, HouseholdView home, PlacementRequest request, LocalDate asOf) {
    SearchView search = meant.search();
    SearchView.Reservation held = meant.held();
    LocalDate from = search.neededFrom().isBefore(asOf) ? asOf : search.neededFrom();
    return constraints
        .wanted(request.onlyFor(meant.children()).from(from), home.snapshot(), search, held != null)
        .stream()
        .map(
            each ->
                new WantedApproval(
                    search.id(),
                    search.number(),
                    meant.children(),
                    meant.home(),
                    each.rule(),
                    each.approver(),
                    each.text(),
                    search.neededFrom(),
                    null,
                    held == null ? null : held.expiresAt()))
        .toList();
  }

  private List<Meant> meant() {
    List<SearchView> open =
        searches.views(lists.all(SearchFilter.OPEN, SearchSort.USUAL)).stream()
            .filter(SearchView::isOpen)
            .toList();
    Map<SearchId, List<HouseholdId>> saidYes = saidYes(open);
    List<Meant> meant = new ArrayList<>();
    for (SearchView search : open) {
      Set<HouseholdId> held = new HashSet<>();
      Set<ChildId> placed = new HashSet<>();
      for (SearchView.Reservation each : search.reservations()) {
        held.add(each.householdId());
        placed.addAll(each.children());
        meant.add(new Meant(search, each.householdId(), each.children(), each));
      }
      List<HouseholdId> willing =
          saidYes.getOrDefault(search.id(), List.of()).stream()
              .filter(home -> !held.contains(home))
              .toList();
      if (!willing.isEmpty()) {
        List<ChildId> waiting =
            em
                .find(Search.class, search.id().value())
                .stillWaiting(List.of(), search.children())
                .stream()
                .filter(child -> !placed.contains(child))
                .toList();
        if (!waiting.isEmpty()) {
          willing.forEach(home -> meant.add(new Meant(search, home, waiting, null)));
        }
      }
    }
    return meant;
  }

  /** Homes whose last answer was yes. */
  private Map<SearchId, List<HouseholdId>> saidYes(List<SearchView> open) {
    record Rung(SearchId search, HouseholdId home) {}
    Set<Rung> seen = new HashSet<>();
    Map<SearchId, List<HouseholdId>> yes = new HashMap<>();
    for (CallView call : calls.findCalls(open.stream().map(SearchView::id).toList())) {
      if (seen.add(new Rung(call.search(), call.household())) && call.answer() == CallAnswer.YES) {
        yes.computeIfAbsent(call.search(), id -> new ArrayList<>()).add(call.household());
      }
    }
    return yes;
  }
}
