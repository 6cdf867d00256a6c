package uk.kith.matching.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdSnapshot;

/**
 * Homes as a search sees them: places that it holds itself are free to its own children, and held
 * for somebody else to all others (R-PLACE-38).
 */
final class OwnReservations {

  private OwnReservations() {}

  /**
   * @param search with its unexpired reservations
   */
  static List<HouseholdSnapshot> freeIn(List<HouseholdSnapshot> homes, SearchView search) {
    Map<HouseholdId, Set<ChildId>> own = new HashMap<>();
    search
        .reservations()
        .forEach(
            r ->
                own.computeIfAbsent(r.householdId(), home -> new HashSet<>()).addAll(r.children()));
    if (own.isEmpty()) {
      return homes;
    }
    return homes.stream()
        .map(
            home -> {
              Set<ChildId> held = own.get(home.id());
              return held == null ? home : home.heldForThem(held);
            })
        .toList();
  }
}
