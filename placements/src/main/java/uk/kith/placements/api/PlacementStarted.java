package uk.kith.placements.api;

import java.time.LocalDate;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.SearchId;

/** A child's placement in a household began. */
public record PlacementStarted(
    PlacementId placement, ChildId child, HouseholdId household, SearchId search, LocalDate on) {}
