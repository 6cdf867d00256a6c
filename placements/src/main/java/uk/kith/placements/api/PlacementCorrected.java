package uk.kith.placements.api;

import java.time.LocalDate;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PlacementId;

/** The days of a placement were put right. */
public record PlacementCorrected(
    PlacementId placement, ChildId child, LocalDate saidToBegin, LocalDate began) {}
