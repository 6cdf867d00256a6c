package uk.kith.matching.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<HouseholdId, Integer> own = new HashMap<>();
    search
        .reservations()
        .forEach(r -> own.merge(r.householdId(), r.children().size(), Integer::sum));
    if (own.isEmpty()) {
      return homes;
    }
    return homes.stream()
        .map(
            home -> {
              Integer held = own.get(home.id());
              return held == null ? home : home.with(home.places().heldForThem(held));
            })
        .toList();
  }
}
