package uk.kith.placements.engine.outside;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * A local home on the day on which one outside was chosen.
 *
 * @param rule the rule that spoke first against it; null when none did
 * @param reason what stood against it, in words that tell of no third person
 */
public record LocalOption(
    HouseholdId household, Possible possible, @Nullable RuleId rule, String reason) {}
