package uk.kith.placements.internal.households;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Sight;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.HouseholdSnapshot;

/**
 * What all readers of all households need of views that are kept, found once for as long as they
 * are: tens of thousands of homes are too many to be sorted at every look.
 */
final class HouseholdsInOrder {

  /**
   * All households of one answer.
   *
   * @param views in the order of local ids
   * @param snapshots in the same order
   * @param reserved how many places the few hold that hold one for somebody
   */
  record All(
      Map<UUID, HouseholdView> of,
      List<HouseholdView> views,
      List<HouseholdSnapshot> snapshots,
      Map<HouseholdId, Integer> reserved) {

    static All of(Map<UUID, HouseholdView> byId) {
      List<HouseholdView> views =
          byId.values().stream().sorted(HouseholdOrder.BY_LOCAL_ID).toList();
      List<HouseholdSnapshot> snapshots = views.stream().map(HouseholdView::snapshot).toList();
      Map<HouseholdId, Integer> reserved = new HashMap<>();
      for (HouseholdSnapshot home : snapshots) {
        if (home.places().reserved() > 0) {
          reserved.put(home.id(), home.places().reserved());
        }
      }
      return new All(byId, views, snapshots, reserved);
    }
  }

  private static final int MOST_SIGHTS = 12;

  private final Map<Sight, All> known = new ConcurrentHashMap<>();

  /**
   * @param kept is not changed, and handed out until somebody is touched
   * @param sight what the readers may know of
   */
  // The same map, not an equal one: to learn that two are equal takes longer than the work saved.
  @SuppressWarnings("ReferenceEquality")
  All of(Map<UUID, HouseholdView> kept, Sight sight) {
    All before = known.get(sight);
    if (before != null && before.of() == kept) {
      return before;
    }
    All now = All.of(kept);
    if (known.size() >= MOST_SIGHTS) {
      known.clear();
    }
    known.put(sight, now);
    return now;
  }
}
