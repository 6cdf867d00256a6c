package uk.kith.placements.internal.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Postcode;

/**
 * Which spells of a child are in one home; pure. A home is its household. Where a spell tells none,
 * it is that of the child's spell before or after it at the same postcode, else the postcode:
 * whoever is linked to a household in the middle of a stay has not moved.
 */
final class SpellHomes {

  /**
   * Where a child lived.
   *
   * @param household null when not known
   * @param postcode null when not known
   */
  record Place(UUID child, @Nullable UUID household, @Nullable Postcode postcode) {}

  private SpellHomes() {}

  /**
   * What stands for the home of each place; null where nothing is known of it.
   *
   * @param places of a child in the order of time, other children in between
   */
  static List<@Nullable Object> of(List<Place> places) {
    List<Place> known = new ArrayList<>(places);
    Map<UUID, Place> last = new HashMap<>();
    for (int i = 0; i < known.size(); i++) {
      known.set(i, beside(known.get(i), last));
    }
    last.clear();
    for (int i = known.size() - 1; i >= 0; i--) {
      known.set(i, beside(known.get(i), last));
    }
    List<@Nullable Object> homes = new ArrayList<>();
    for (Place each : known) {
      homes.add(each.household() == null ? each.postcode() : each.household());
    }
    return homes;
  }

  /**
   * The place with the household of the one beside it.
   *
   * @param last of each child, which this one becomes
   */
  private static Place beside(Place place, Map<UUID, Place> last) {
    Place other = last.get(place.child());
    Postcode postcode = place.postcode();
    Place same =
        place.household() == null
                && postcode != null
                && other != null
                && postcode.equals(other.postcode())
            ? other
            : place;
    last.put(place.child(), same);
    return same;
  }
}
