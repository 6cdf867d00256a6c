package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.matching.engine.plan.Waiting;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.SearchKind;

/**
 * Reads what a plan follows from, in a few batches and in the caller's transaction. A search for
 * adopters is planned for those alone who may see adopters, and adopters stand in no plan without
 * one.
 */
@ApplicationScoped
class PlanGathering {

  @Inject Searches searches;
  @Inject Households households;
  @Inject PlacementPolicy constraints;

  /**
   * Homes are read before anything is written: what a transaction reads after it wrote is not kept
   * for others.
   *
   * @param named searches; empty for all. What has ended is left out
   * @param withAdopters whether searches for adopters are planned; the caller may see them then
   */
  PlanInputs gather(Collection<SearchId> named, LocalDate asOf, boolean withAdopters) {
    List<HouseholdSnapshot> all = households.snapshots(asOf);
    List<Waiting> waiting = new ArrayList<>();
    Map<SearchId, List<SearchView.Approval>> approvals = new HashMap<>();
    int placeHeld = 0;
    int forAdopters = 0;
    boolean adoption = false;
    for (Searches.Asked asked : searches.openRequests(named, asOf)) {
      SearchView search = asked.search();
      boolean isAdoption = search.kind() == SearchKind.ADOPTION;
      if (isAdoption && !withAdopters) {
        forAdopters++;
        continue;
      }
      placeHeld += search.reservations().stream().mapToInt(held -> held.children().size()).sum();
      if (!asked.waiting().isEmpty()) {
        adoption |= isAdoption;
        approvals.put(search.id(), search.approvals());
        waiting.add(
            new Waiting(
                search.id(),
                search.openedOn(),
                asked.request().onlyFor(asked.waiting()),
                settled(asked)));
      }
    }
    boolean adopters = adoption;
    return new PlanInputs(
        waiting,
        all.stream().filter(home -> adopters || home.kind() != HouseholdKind.ADOPTER).toList(),
        constraints,
        approvals,
        placeHeld,
        forAdopters,
        adopters);
  }

  /** Children of the search who wait no more: where a place is held for them, or they live. */
  private static Map<ChildId, HouseholdId> settled(Searches.Asked asked) {
    Map<ChildId, HouseholdId> settled = new HashMap<>();
    for (ChildSnapshot child : asked.request().children()) {
      HouseholdId home = child.presentHousehold();
      if (home != null && !asked.waiting().contains(child.id())) {
        settled.put(child.id(), home);
      }
    }
    for (SearchView.Reservation held : asked.search().reservations()) {
      held.children().stream()
          .filter(child -> !asked.waiting().contains(child))
          .forEach(child -> settled.put(child, held.householdId()));
    }
    return settled;
  }
}
