package uk.kith.placements.internal.placing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.PlacementCorrections.Told;
import uk.kith.placements.internal.facts.Body;

/** What callers send to put a placement right or to take it back. */
final class CorrectionBodies {

  private CorrectionBodies() {}

  /**
   * A placement as it should have been recorded.
   *
   * @param along whether what adjoins moves along; default no
   * @param why it was wrong
   * @param reason why rules are accepted
   */
  public record Right(
      @Nullable HouseholdId householdId,
      @Nullable String type,
      @Nullable String provider,
      @Nullable String urn,
      @Nullable String postcode,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String rec,
      @Nullable String reasonPlaceChange,
      @Nullable Boolean along,
      @Nullable String why,
      @Nullable List<RuleId> accept,
      @Nullable String reason) {

    Told told() {
      return new Told(
          householdId,
          Body.required("type", type),
          Body.text(provider),
          Body.text(urn),
          Body.postcode("postcode", postcode),
          Body.required("start", start),
          end,
          Body.text(rec),
          Body.text(reasonPlaceChange));
    }
  }

  /**
   * Why a placement never was.
   *
   * @param stayed the child never left the placement before; default no
   */
  public record NeverWas(@Nullable String why, @Nullable Boolean stayed) {}
}
