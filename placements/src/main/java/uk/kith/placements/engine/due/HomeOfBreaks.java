package uk.kith.placements.engine.due;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Postcode;

/**
 * With which carers or in which home a child had a short break, as far as it is known: breaks add
 * up with one carer or home, in the register or not (R-PLACE-29).
 *
 * @param household null when it is in none of the register
 * @param urn of the home; null when it has none or it is not known
 * @param postcode null when not known
 */
public record HomeOfBreaks(
    @Nullable HouseholdId household, @Nullable String urn, @Nullable Postcode postcode) {

  /** In the return, for a number that is not known. */
  private static final String NOT_KNOWN = "XXXXXXX";

  public HomeOfBreaks {
    urn = urn == null || urn.isBlank() || urn.equals(NOT_KNOWN) ? null : urn.strip();
  }

  /** As a row has it; a postcode of no such shape is not known. */
  public static HomeOfBreaks of(
      @Nullable UUID household, @Nullable String urn, @Nullable String postcode) {
    return new HomeOfBreaks(
        household == null ? null : new HouseholdId(household),
        urn,
        postcode == null ? null : Postcode.find(postcode).orElse(null));
  }

  /**
   * By the household, else by the number of the home where no postcodes tell otherwise, or by the
   * postcode; homes of which they have none in common are not the same.
   */
  public boolean isSameAs(HomeOfBreaks other) {
    if (household != null && other.household != null) {
      return household.equals(other.household);
    }
    // The number of foster carers is their agency's: it is no one home.
    if (postcode != null && other.postcode != null && !postcode.equals(other.postcode)) {
      return false;
    }
    if (urn != null && other.urn != null) {
      return urn.equals(other.urn);
    }
    return postcode != null && postcode.equals(other.postcode);
  }
}
