package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;

/**
 * A family that was matched.
 *
 * @param approvedOn null when not recorded
 * @param onRecord whether the family is in the register; its approval is not known otherwise
 */
public record ScorecardFamily(
    HouseholdId household, @Nullable LocalDate approvedOn, LocalDate matchedOn, boolean onRecord) {

  /** A family of the register. */
  public ScorecardFamily(
      HouseholdId household, @Nullable LocalDate approvedOn, LocalDate matchedOn) {
    this(household, approvedOn, matchedOn, true);
  }
}
