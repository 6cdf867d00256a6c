package uk.kith.placements.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.engine.outside.Cost;

/**
 * Starts the placement that a reservation holds places for: one spell for each child. A child who
 * lives in another placement leaves it on the same day.
 *
 * @param type code of the return, such as U6
 * @param provider code of the return, such as PR4 (R-PLACE-45); not asked of a home of the
 *     authority's own, nor of a parent; null when not known
 * @param reasonPlaceChange why a child leaves its present placement, a code of the return
 *     (R-PLACE-47); null when no child moves
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
    @Nullable String considerations,
    @Nullable String heritage,
    @Nullable Cost cost,
    Acceptance acceptance) {}
