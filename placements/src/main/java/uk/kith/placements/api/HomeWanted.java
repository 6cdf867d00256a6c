package uk.kith.placements.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Sex;

/**
 * What a home must be to stand on a list, beside its kind and who supports it (R-PLACE-37).
 *
 * @param own true for the authority's own, false for those of agencies and providers; null for both
 * @param ages of which its terms allow at least one; null for all. Homes approved for named
 *     children only suit nobody else
 * @param sex that its terms allow; null for both
 * @param emergency only those with a place usable now whose terms allow a placement in an
 *     emergency: they name no kind, or emergencies, or short-term placements
 * @param district first half of its postcode, such as {@code S65}; null for all
 * @param local true inside the authority's area, false outside it; null for both and for those of
 *     which it is not known
 * @param staleBefore only those with a vacant place that was never confirmed or last confirmed
 *     before this day; null for all
 * @param notAvailable only those with a place that is not available
 * @param noAdopters leaves out adopters, whose families are found in another way, and parents' own
 *     homes, which have no vacancies
 */
public record HomeWanted(
    @Nullable Boolean own,
    @Nullable AgeRange ages,
    @Nullable Sex sex,
    boolean emergency,
    @Nullable String district,
    @Nullable Boolean local,
    @Nullable LocalDate staleBefore,
    boolean notAvailable,
    boolean noAdopters) {

  public static final HomeWanted ANY =
      new HomeWanted(null, null, null, false, null, null, null, false, false);

  public HomeWanted {
    if (sex == Sex.UNKNOWN) {
      throw new IllegalArgumentException("terms name boys or girls or neither");
    }
  }
}
