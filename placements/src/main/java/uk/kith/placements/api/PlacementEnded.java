package uk.kith.placements.api;

import java.time.LocalDate;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PlacementId;

/** A child's placement ended. */
public record PlacementEnded(
    PlacementId placement, ChildId child, LocalDate on, String reasonCeased) {}
