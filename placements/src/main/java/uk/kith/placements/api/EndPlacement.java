package uk.kith.placements.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;

/**
 * Ends a placement.
 *
 * @param on last day: the child left on it
 * @param reasonCeased code REC of the return; X1 when another episode follows
 * @param reasonPlaceChange code of the return (R-PLACE-47); required with X1
 */
public record EndPlacement(
    PlacementId placement, LocalDate on, String reasonCeased, @Nullable String reasonPlaceChange) {}
