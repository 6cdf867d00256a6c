package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.engine.due.HomeOfBreaks;
import uk.kith.placements.engine.life.Life;

/**
 * Where a child has lived, for duties that count over more than one placement.
 *
 * @param stays all placements of the child, by their first days
 * @param lives what is recorded of them, by placement; those of whom nothing is are absent
 */
record Lived(List<Stay> stays, Map<UUID, Life> lives) {

  /** Of a child of whom nothing depends on other placements. */
  static final Lived ELSEWHERE_DOES_NOT_MATTER = new Lived(List.of(), Map.of());

  /**
   * One placement.
   *
   * @param home as far as it is known
   * @param change the reason of the return for moving on; null when none is given
   * @param endedHere people recorded in Kith that it ended, and no return or extract told it
   */
  record Stay(
      PlacementId id,
      ChildId child,
      HomeOfBreaks home,
      String type,
      LocalDate start,
      @Nullable LocalDate end,
      @Nullable String change,
      boolean endedHere) {

    /** Null when it is in none of the register. */
    @Nullable HouseholdId household() {
      return home.household();
    }
  }

  Lived {
    stays = List.copyOf(stays);
    lives = Map.copyOf(lives);
  }

  /**
   * @param lives of any subjects
   */
  static Lived of(List<Stay> stays, Map<UUID, Life> lives) {
    Map<UUID, Life> theirs = new HashMap<>();
    for (Stay stay : stays) {
      Life life = lives.get(stay.id().value());
      if (life != null) {
        theirs.put(stay.id().value(), life);
      }
    }
    return new Lived(stays, theirs);
  }

  Life lifeOf(Stay stay) {
    return lives.getOrDefault(stay.id().value(), Life.NOTHING);
  }
}
