package uk.kith.matching.internal;

import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Invalid;
import uk.kith.matching.engine.plan.CarerProfile;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;

/** Carers whom a program asks about. */
@Schema(description = "Carers who might be recruited")
public record AskedCarer(
    @Schema(description = "FOSTER when absent; CHILDRENS_HOME or SUPPORTED")
        @Nullable HouseholdKind kind,
    @Nullable Integer minAge,
    @Nullable Integer maxAge,
    @Schema(description = "Children whom each would take; 1 when absent") @Nullable Integer places,
    @Schema(
            description =
                "Brothers and sisters whom each would take together; all places if absent")
        @Nullable Integer siblings,
    @Schema(description = "Up to which level they meet each need")
        @Nullable Map<NeedKind, NeedLevel> skills,
    @Schema(description = "Authority in whose area they live, by its national code")
        @Nullable LocalAuthority area,
    @Schema(description = "How many of the kind; 1 when absent") @Nullable Integer homes) {

  CarerProfile profile() {
    int most = Objects.requireNonNullElse(places, 1);
    try {
      return new CarerProfile(
          Objects.requireNonNullElse(kind, HouseholdKind.FOSTER),
          new AgeRange(
              Objects.requireNonNullElse(minAge, 0),
              Objects.requireNonNullElse(maxAge, CarerProfile.OLDEST)),
          most,
          Objects.requireNonNullElse(siblings, most),
          Objects.requireNonNullElse(skills, Map.of()),
          area);
    } catch (IllegalArgumentException e) {
      throw new Invalid(
          "body",
          "unreadable",
          "Ages are 0 to 17 years, places 1 to 6, brothers and sisters not more than places, and"
              + " the kind one that is looked for");
    }
  }

  int count() {
    int count = Objects.requireNonNullElse(homes, 1);
    if (count < 1 || count > CarerProfile.MOST_HOMES) {
      throw new Invalid("homes", "range", "Ask for 1 to " + CarerProfile.MOST_HOMES + " homes");
    }
    return count;
  }
}
