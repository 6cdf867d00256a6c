package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.matching.engine.plan.Waiting;
import uk.kith.placements.api.Considerations;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
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
  @Inject Considerations considerations;
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
    List<Searches.Asked> asked = new ArrayList<>();
    Map<SearchId, List<SearchView.Approval>> approvals = new HashMap<>();
    int placeHeld = 0;
    int forAdopters = 0;
    boolean adopters = false;
    for (Searches.Asked each : searches.openRequests(named, asOf)) {
      SearchView search = each.search();
      boolean isAdoption = search.kind() == SearchKind.ADOPTION;
      if (isAdoption && !withAdopters) {
        forAdopters++;
        continue;
      }
      placeHeld += search.reservations().stream().mapToInt(held -> held.children().size()).sum();
      if (!each.waiting().isEmpty()) {
        adopters |= isAdoption;
        approvals.put(search.id(), search.approvals());
        asked.add(each);
      }
    }
    boolean sealed = !adopters;
    List<HouseholdSnapshot> homes =
        all.stream()
            .filter(home -> home.kind().isOffered()) // with parents nobody is planned
            .filter(home -> !sealed || home.kind() != HouseholdKind.ADOPTER)
            .toList();
    Set<HouseholdId> known = homes.stream().map(HouseholdSnapshot::id).collect(Collectors.toSet());
    return new PlanInputs(
        asked.stream().map(each -> waiting(each, sealed ? known : null)).toList(),
        homes,
        constraints,
        approvals,
        placeHeld,
        forAdopters,
        adopters,
        considerations.familyRecorded(approvals.keySet()));
  }

  /**
   * @param known homes of a plan without adopters: that a child lives in another is left out, so
   *     that the plan is the same, and stale for the same reasons, for who may see adopters and for
   *     who may not; null when all who may read the plan may see all of it
   */
  private static Waiting waiting(Searches.Asked asked, @Nullable Set<HouseholdId> known) {
    PlacementRequest request =
        known == null
            ? asked.request()
            : asked
                .request()
                .only(asked.request().children().stream().map(c -> sealed(c, known)).toList());
    return new Waiting(
        asked.search().id(),
        asked.search().openedOn(),
        request.onlyFor(asked.waiting()),
        settled(asked, request));
  }

  private static ChildSnapshot sealed(ChildSnapshot child, Set<HouseholdId> known) {
    HouseholdId home = child.presentHousehold();
    return home == null || known.contains(home)
        ? child
        : new ChildSnapshot(
            child.id(),
            child.birth(),
            child.sex(),
            child.heritage(),
            child.needs(),
            child.compatibility(),
            child.home(),
            child.school(),
            child.legalStatus(),
            null,
            child.avoidSectors(),
            child.avoidHouseholds(),
            child.schoolsToMind(),
            child.lookedAfterParent());
  }

  /** Children of the search who wait no more: where a place is held for them, or they live. */
  private static Map<ChildId, HouseholdId> settled(Searches.Asked asked, PlacementRequest request) {
    Map<ChildId, HouseholdId> settled = new HashMap<>();
    for (ChildSnapshot child : request.children()) {
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
