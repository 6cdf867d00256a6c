package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.PlacementEnded;
import uk.kith.placements.api.StartPlacement;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.facts.Recording;

/** Children move into homes and out of them, with the places that they fill. */
@ApplicationScoped
class Moving {

  static final String ON = "X1";

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SqlPlaces places;
  @Inject SqlPlacements placements;
  @Inject ChildReader children;
  @Inject LocalAuthority authority;
  @Inject Event<PlacementEnded> ended;

  /**
   * Of children for whom places are held, those who can move in. Who is not born yet moves nowhere:
   * it waits in its search, and comes to the place of its mother later (R-PLACE-39).
   *
   * @throws uk.kith.kernel.service.Invalid when none of them is born
   */
  List<HeldPlace> whoAreBorn(List<HeldPlace> held, StartPlacement command, Instant now) {
    List<ChildId> ids = held.stream().map(HeldPlace::child).toList();
    List<ChildView> known = children.views(ids, command.start());
    Set<ChildId> unborn =
        known.stream()
            .filter(child -> child.birth().due() != null)
            .map(ChildView::id)
            .collect(Collectors.toSet());
    if (!known.isEmpty() && unborn.size() == known.size()) {
      RecordedCodes.refuseUnborn(known.get(0).birth());
    }
    held.stream()
        .filter(place -> unborn.contains(place.child()))
        .forEach(place -> place.release(now));
    return held.stream().filter(place -> !unborn.contains(place.child())).toList();
  }

  /** The child leaves where it lives and moves in. */
  PlacementId in(
      HeldPlace place,
      Reservation reservation,
      StartPlacement command,
      Acceptance accepted,
      @Nullable String provider,
      Recording recording) {
    ChildId child = place.child();
    placements
        .findOpenOn(child, command.start())
        .ifPresent(
            present ->
                out(present(present), command.start(), ON, command.reasonPlaceChange(), recording));
    Placement placement =
        new Placement(
            authority,
            child,
            new Placement.Home(
                reservation.household(),
                command.type(),
                provider,
                null,
                null,
                command.start(),
                placements.careBegan(child, command.start())),
            accepted,
            recording);
    placement.cameFrom(reservation, command.considerations());
    placement.note(command.heritage() == null ? reservation.heritage() : command.heritage());
    em.persist(placement);
    flush();
    place.fill(placement.id(), command.start(), where(place, command.start()));
    return placement.id();
  }

  /**
   * The place that is held, unless the child moved in before the days for which it is held; a
   * parent and child have one then too.
   */
  private PlaceNo where(HeldPlace place, LocalDate start) {
    return place.isHeldOn(start) ? place.place() : places.earlier(place, start);
  }

  void out(
      Placement placement,
      LocalDate on,
      String why,
      @Nullable String whyChanged,
      Recording recording) {
    placement.end(on, why, whyChanged, recording);
    heldFor(placement).forEach(place -> place.leave(on));
    flush();
    ended.fire(new PlacementEnded(placement.id(), placement.child(), on, why));
  }

  /** Where a child lives whom the caller moves: it ends, even when the caller may not see it. */
  Placement present(PlacementId id) {
    return em.find(Placement.class, id.value());
  }

  private List<HeldPlace> heldFor(Placement placement) {
    return em.createQuery(
            "select p from HeldPlace p where p.placementId = :id and p.releasedAt is null",
            HeldPlace.class)
        .setParameter("id", placement.id().value())
        .getResultList();
  }

  private void flush() {
    PlaceConflicts.flush(em);
  }
}
