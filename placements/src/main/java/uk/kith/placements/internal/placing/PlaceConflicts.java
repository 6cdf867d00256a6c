package uk.kith.placements.internal.placing;

import jakarta.persistence.EntityManager;
import java.util.Map;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;

/** What people are told when the database refuses a place or a home that is taken. */
final class PlaceConflicts {

  private PlaceConflicts() {}

  /** Flushes where such a conflict can arise, before anything is told to others. */
  static void flush(EntityManager em) {
    BrokenConstraint.flush(
        em,
        Map.of(
            "held_place_never_twice",
            taken(),
            "held_place_one_reservation_a_child",
            alreadyReserved(),
            "placement_one_home_a_day",
            new Conflict("placements-overlap", "The child lives elsewhere on some of these days")));
  }

  static Conflict taken() {
    return new Conflict(
        "place-taken", "Somebody else has taken this place. Maybe choose another home.");
  }

  static Conflict alreadyReserved() {
    return new Conflict(
        "already-reserved",
        "A place is reserved for a child of this search already. Maybe give it back first.");
  }
}
