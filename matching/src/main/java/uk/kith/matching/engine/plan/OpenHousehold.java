package uk.kith.matching.engine.plan;

import java.util.Comparator;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;

/**
 * A home with places that can be used.
 *
 * @param vacantDays days for which it has had a vacancy
 * @param beds places that can be used now (R-PLACE-35)
 * @param fosteringRoom children who could be fostered here besides those who are, before the usual
 *     limit is passed (R-PLACE-05); {@link #NO_LIMIT} where nobody fosters
 * @param exempt children whom an exemption in force names, if it covers everybody who lives here:
 *     they alone may share the home beyond the limit (R-PLACE-07)
 */
public record OpenHousehold(
    HouseholdId id, int vacantDays, int beds, int fosteringRoom, Set<ChildId> exempt) {

  public static final int NO_LIMIT = 1_000;

  /** Places of a home that a plan can fill at the most. */
  static final int MAX_BEDS = 100;

  /** Which of equal homes is taken first (R-MATCH-13): the longest vacant, then the id. */
  static final Comparator<OpenHousehold> FIRST =
      Comparator.comparingInt(OpenHousehold::vacantDays)
          .reversed()
          .thenComparing(household -> household.id().value().toString());

  public OpenHousehold {
    exempt = Set.copyOf(exempt);
    if (beds < 0 || beds > MAX_BEDS || fosteringRoom < 0 || vacantDays < 0) {
      throw new IllegalArgumentException(
          id + ": " + beds + " beds, room for " + fosteringRoom + ", " + vacantDays + " days");
    }
  }

  /** A home to which no limit applies but its beds. */
  public static OpenHousehold of(HouseholdId id, int vacantDays, int beds) {
    return new OpenHousehold(id, vacantDays, beds, NO_LIMIT, Set.of());
  }
}
