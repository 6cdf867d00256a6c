package uk.kith.placements.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;

/**
 * Homes in which the own parent, or the own child, of one who is looked for lives or is to live:
 * who comes uses no place and no room but the parent's (R-PLACE-39), so that such a home is not
 * full for them. In the usual fostering limit each counts as before (R-PLACE-05).
 */
public final class PlacesOfParents {

  private PlacesOfParents() {}

  /**
   * The homes as the children of a request see them; the others stay the very same.
   *
   * @param relatives parents and own children on record, of those of the request who have any
   */
  public static List<HouseholdSnapshot> free(
      List<HouseholdSnapshot> homes,
      PlacementRequest request,
      Map<ChildId, Set<ChildId>> relatives) {
    Set<ChildId> all = relatives.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    return all.isEmpty()
        ? homes
        : homes.stream().map(home -> free(home, request, relatives, all)).toList();
  }

  private static HouseholdSnapshot free(
      HouseholdSnapshot home,
      PlacementRequest request,
      Map<ChildId, Set<ChildId>> relatives,
      Set<ChildId> all) {
    if (company(home).noneMatch(all::contains)) {
      return home;
    }
    Set<ChildId> here = company(home).collect(Collectors.toSet());
    int sharing =
        (int)
            request.children().stream()
                .map(ChildSnapshot::id)
                .filter(child -> !here.contains(child))
                .filter(
                    child ->
                        relatives.getOrDefault(child, Set.of()).stream().anyMatch(here::contains))
                .count();
    return sharing == 0
        ? home
        : home.withPlacesBeside(request.kind() == SearchKind.PARENT_AND_CHILD ? 1 : sharing);
  }

  private static Stream<ChildId> company(HouseholdSnapshot home) {
    return home.company().map(Resident::child).filter(Objects::nonNull);
  }
}
