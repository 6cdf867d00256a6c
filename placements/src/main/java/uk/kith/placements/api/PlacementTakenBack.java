package uk.kith.placements.api;

import java.time.LocalDate;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PlacementId;

/** A placement that was said to begin on a day never was. */
public record PlacementTakenBack(PlacementId placement, ChildId child, LocalDate saidToBegin) {}
