package uk.kith.placements.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.engine.outside.Cost;

/**
 * Starts the placement that a reservation holds places for: one spell for each child. A child who
 * lives in another placement leaves it on the same day, and from a stay for a time (T0 to T4) goes
 * back to it (R-PLACE-30).
 *
 * @param type code of the return, such as U6
 * @param provider code of the return, such as PR4 (R-PLACE-45); not asked of a home of the
 *     authority's own, nor of a parent; null when not known
 * @param reasonPlaceChange why a child leaves its present placement, a code of the return
 *     (R-PLACE-47); null when no child moves
 * @param backOn the day on which a child is to go back from a stay for a time; null of all else
 * @param considerations recorded with the decision: contact, wishes
 * @param heritage how religion, racial origin, culture and language were considered (R-MATCH-04);
 *     null when no note is made
 * @param cost what the placement of each child costs from a day on; null when not known
 */
public record StartPlacement(
    ReservationId reservation,
    LocalDate start,
    String type,
    @Nullable String provider,
    @Nullable String reasonPlaceChange,
    @Nullable LocalDate backOn,
    @Nullable String considerations,
    @Nullable String heritage,
    @Nullable Cost cost,
    Acceptance acceptance) {

  /** Of a placement in which the children live on. */
  public StartPlacement(
      ReservationId reservation,
      LocalDate start,
      String type,
      @Nullable String provider,
      @Nullable String reasonPlaceChange,
      @Nullable String considerations,
      @Nullable String heritage,
      @Nullable Cost cost,
      Acceptance acceptance) {
    this(
        reservation,
        start,
        type,
        provider,
        reasonPlaceChange,
        null,
        considerations,
        heritage,
        cost,
        acceptance);
  }
}
