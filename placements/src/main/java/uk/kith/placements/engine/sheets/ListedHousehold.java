package uk.kith.placements.engine.sheets;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;

/**
 * A household as Kith knows it on the day from which a sheet takes effect, written as the columns
 * write it.
 *
 * @param inForce whether it is approved on that day
 * @param approvedFrom first day of all terms that are known; null when none are
 * @param values by the name of the column
 */
public record ListedHousehold(
    HouseholdId id,
    String localId,
    String name,
    boolean adopter,
    boolean inForce,
    @Nullable LocalDate approvedFrom,
    long version,
    Map<String, String> values)
    implements Known {

  public ListedHousehold {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  String value(String column) {
    return values.getOrDefault(column, "");
  }
}
