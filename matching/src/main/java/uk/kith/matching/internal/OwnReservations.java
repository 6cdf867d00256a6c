package uk.kith.matching.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.internal.RunInputs.Held;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdSnapshot;

/**
 * Homes as a search sees them: places that it holds itself are free to its own children, and held
 * for somebody else to all others (R-PLACE-38).
 */
final class OwnReservations {

  private OwnReservations() {}

  /**
   * Its children for whom it holds places, in the order of the homes' ids.
   *
   * @param search with its unexpired reservations
   */
  static List<Held> of(SearchView search) {
    Map<String, Held> held = new TreeMap<>();
    for (SearchView.Reservation each : search.reservations()) {
      held.merge(
          each.householdId().toString(),
          new Held(each.householdId(), Set.copyOf(each.children())),
          OwnReservations::both);
    }
    return new ArrayList<>(held.values());
  }

  private static Held both(Held one, Held other) {
    Set<ChildId> children = new HashSet<>(one.children());
    children.addAll(other.children());
    return new Held(one.home(), children);
  }

  static List<HouseholdSnapshot> freeIn(List<HouseholdSnapshot> homes, List<Held> held) {
    if (held.isEmpty()) {
      return homes;
    }
    Map<HouseholdId, Held> byHome =
        held.stream().collect(Collectors.toMap(Held::home, Function.identity()));
    return homes.stream()
        .map(
            home -> {
              Held theirs = byHome.get(home.id());
              return theirs == null ? home : home.heldForThem(theirs.children());
            })
        .toList();
  }
}
