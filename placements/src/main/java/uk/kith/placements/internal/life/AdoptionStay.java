package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.api.AdoptionPlacements.Placed;
import uk.kith.placements.engine.PlacementCodes;

/**
 * One placement for adoption from the episodes of the return: a new legal status or the step from
 * fostering to adoption begins an episode, and the child stays where it is.
 */
final class AdoptionStay {

  private static final Set<String> FOR_ADOPTION = Set.of("A3", "A4", "A5", "A6");

  private AdoptionStay() {}

  /**
   * An episode as known on a day.
   *
   * @param ended null while it runs on the day
   */
  record Episode(
      ChildId child,
      PlacementId placement,
      @Nullable String type,
      @Nullable HouseholdId household,
      LocalDate start,
      @Nullable LocalDate ended,
      @Nullable String why) {

    boolean isForAdoption() {
      return type != null && FOR_ADOPTION.contains(type);
    }

    /** Whether the child stayed in the home when another episode began. */
    boolean goesOnIn(Episode next) {
      return Objects.equals(household, next.household) && next.start.equals(ended);
    }

    /**
     * Whether it was with the carers who adopt the child by the code of the next one (A3, A5), in a
     * home that is not in the register (R-ADOPT-26).
     */
    boolean isWithAdoptersOf(Episode next) {
      return household == null
          && next.household != null
          && next.start.equals(ended)
          && next.type != null
          && PlacementCodes.isAdoptionByCarers(next.type)
          && type != null
          && PlacementCodes.isFostering(type);
    }
  }

  /**
   * The last placement for adoption of a child.
   *
   * @param all episodes of the child, whatever their type, by their first days
   * @param visits of every episode by its id
   */
  static @Nullable Placed last(List<Episode> all, Map<UUID, List<LocalDate>> visits) {
    int at = all.size() - 1;
    while (at >= 0 && !all.get(at).isForAdoption()) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    Episode last = all.get(at);
    String type = Objects.requireNonNull(last.type());
    LocalDate placed = last.start();
    List<LocalDate> visited = new ArrayList<>(visitsOf(last, visits));
    while (at > 0 && all.get(at - 1).isForAdoption() && all.get(at - 1).goesOnIn(all.get(at))) {
      at--;
      placed = all.get(at).start();
      visited.addAll(visitsOf(all.get(at), visits));
    }
    while (at > 0 && last.household() != null && all.get(at - 1).goesOnIn(all.get(at))) {
      at--;
    }
    if (at > 0 && all.get(at - 1).isWithAdoptersOf(all.get(at))) {
      at--;
    }
    return new Placed(
        last.placement(),
        type,
        last.household(),
        all.get(at).start(),
        placed,
        last.ended(),
        last.why(),
        visited.stream().sorted().toList());
  }

  private static List<LocalDate> visitsOf(Episode episode, Map<UUID, List<LocalDate>> visits) {
    return visits.getOrDefault(episode.placement().value(), List.of());
  }
}
