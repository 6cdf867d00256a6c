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
   * Its children for whom it holds places, by home.
   *
   * @param search with its unexpired reservations
   */
  static Map<HouseholdId, Set<ChildId>> of(SearchView search) {
    Map<HouseholdId, Set<ChildId>> held = new HashMap<>();
    search
        .reservations()
        .forEach(
            r ->
                held.computeIfAbsent(r.householdId(), home -> new HashSet<>())
                    .addAll(r.children()));
    return held;
  }

  static List<HouseholdSnapshot> freeIn(
      List<HouseholdSnapshot> homes, Map<HouseholdId, Set<ChildId>> held) {
    if (held.isEmpty()) {
      return homes;
    }
    return homes.stream()
        .map(
            home -> {
              Set<ChildId> theirs = held.get(home.id());
              return theirs == null ? home : home.heldForThem(theirs);
            })
        .toList();
  }
}
