package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.StartPlacement;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.due.TemporaryStay;
import uk.kith.placements.internal.facts.Recording;

/**
 * A start for a time, such as respite of the carers with whom the child lives (R-PLACE-30): the
 * child goes back to the same placement on the day that is planned, and its place there is kept. As
 * with stays that are recorded by hand, the placement ends when the stay begins, with no reason for
 * a change (903 rule 226), and goes on as another one when it ends. Short breaks of children who
 * live at home (V3, V4) are no such stays.
 */
@ApplicationScoped
class StaysForATime {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SqlPlacements placements;
  @Inject SqlPlaces places;
  @Inject Moving moving;
  @Inject LocalAuthority authority;

  /** The placement that a child leaves for one that begins on a day; empty when there is none. */
  Optional<Placement> findLeft(ChildView child, LocalDate start) {
    return placements.findOpenOn(child.id(), start).map(moving::present);
  }

  /**
   * What rules say of the start as a stay, and of one that is none though it is for respite.
   *
   * @param left the placement in which the child lives; null when there is none
   * @throws Invalid when the planned day is missing, too early, or of no stay for a time
   */
  List<Finding> findings(
      StartPlacement command, SearchKind search, ChildView child, @Nullable Placement left) {
    TemporaryStay.Kind kind = TemporaryStay.Kind.find(command.type()).orElse(null);
    LocalDate back = command.backOn();
    if (kind == null) {
      if (back != null) {
        throw new Invalid(
            "backOn", "unknown", "Only from a stay for a time (T0 to T4) does a child go back");
      }
      return search == SearchKind.RESPITE
              && left != null
              && !RecordedCodes.isShortBreak(child.legalStatus())
          ? List.of(TemporaryStay.endsTheNormalOne(command.type()))
          : List.of();
    }
    if (back == null) {
      throw new Invalid(
          "backOn", "required", "Say on which day the child goes back to where it lives");
    }
    if (!back.isAfter(command.start())) {
      throw new Invalid("backOn", "range", "The child goes back after the first day of the stay");
    }
    if (left != null && PlacementCodes.isTemporary(left.type())) {
      throw new Invalid(
          "start",
          "away",
          "The child is away from its placement for a time already.\n"
              + "Maybe record first that it went back.");
    }
    return TemporaryStay.against(kind, command.start(), back, left == null, false);
  }

  /** The child goes back from a stay to the placement that it left for it. */
  void planReturn(PlacementId stay, Placement left, LocalDate on, Recording recording) {
    moving.out(moving.present(stay), on, Moving.ON, null, recording);
    Placement back = left.again(authority, on, recording);
    em.persist(back);
    PlaceConflicts.flush(em);
    HouseholdId home = back.household();
    if (home != null) {
      places.lock(home);
      PlaceNo place = places.placeFor(back.child(), home, on, null);
      em.persist(HeldPlace.filled(authority, home, place, back, null));
      PlaceConflicts.flush(em);
    }
  }
}
