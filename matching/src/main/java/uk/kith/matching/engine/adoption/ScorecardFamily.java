package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;

/**
 * A family that was matched.
 *
 * @param approvedOn null when not recorded
 */
public record ScorecardFamily(
    HouseholdId household, @Nullable LocalDate approvedOn, LocalDate matchedOn) {}
