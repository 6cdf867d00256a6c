package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.internal.facts.Recording;

/** The places of households that follow when placements are put right or taken back. */
@ApplicationScoped
class CorrectedPlaces {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SqlPlaces places;
  @Inject LocalAuthority authority;

  /** The place that a placement fills is the one of its home, on its days. */
  void follow(Placement placement, Recording recording) {
    HouseholdId home = placement.household();
    LocalDate from = placement.start();
    LocalDate until = placement.endOn();
    @Nullable HeldPlace kept = null;
    for (HeldPlace place : filledBy(placement)) {
      if (place.household().equals(home)) {
        kept = place;
      } else {
        place.release(recording.at());
      }
    }
    PlaceConflicts.flush(em);
    if (home == null) {
      return;
    }
    if (!places.lock(home)) {
      throw new NotFound(home);
    }
    places.releaseExpired(home, List.of(placement.child()), recording.at());
    if (kept == null) {
      PlaceNo place = places.placeFor(placement.child(), home, from, until);
      em.persist(HeldPlace.filled(authority, home, place, placement, until));
    } else {
      kept.moveTo(places.placeOn(kept, from, until), from, until);
    }
    PlaceConflicts.flush(em);
  }

  /** Nobody fills a place for a placement that never was. */
  void release(Placement placement, Recording recording) {
    filledBy(placement).forEach(place -> place.release(recording.at()));
    PlaceConflicts.flush(em);
  }

  private List<HeldPlace> filledBy(Placement placement) {
    return em.createQuery(
            "select p from HeldPlace p where p.placementId = :id and p.releasedAt is null",
            HeldPlace.class)
        .setParameter("id", placement.id().value())
        .getResultList();
  }
}
