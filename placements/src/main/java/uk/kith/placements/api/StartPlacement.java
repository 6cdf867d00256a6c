package uk.kith.placements.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.service.Acceptance;

/**
 * Starts the placement that a reservation holds places for: one spell for each child. A child who
 * lives in another placement leaves it on the same day.
 *
 * @param type code of the return, such as U6
 * @param reasonPlaceChange why a child leaves its present placement, a code of the return
 *     (R-PLACE-47); null when no child moves
 * @param considerations recorded with the decision: heritage (R-MATCH-04), contact, wishes
 */
public record StartPlacement(
    ReservationId reservation,
    LocalDate start,
    String type,
    @Nullable String reasonPlaceChange,
    @Nullable String considerations,
    Acceptance acceptance) {}
