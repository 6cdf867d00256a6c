package uk.kith.placements.api;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;

/**
 * From whom and what a child is to be kept away, beside what is recorded already (R-MATCH-01,
 * R-MATCH-18).
 *
 * @param places postcode districts such as {@code S65}, or sectors such as {@code S65 1}, in which
 *     the child must not live
 * @param apartFrom children on record with whom the child must not live
 * @param people others whom the child must not be near, in words; told by need alone; comes after
 *     what is recorded
 * @param schools to stay at or to keep away from, in words; comes after what is recorded
 */
public record KeepAway(
    Set<String> places, Set<ChildId> apartFrom, @Nullable String people, @Nullable String schools) {

  private static final Pattern PLACE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9])?");

  public KeepAway {
    places = Set.copyOf(places);
    apartFrom = Set.copyOf(apartFrom);
    for (String place : places) {
      if (!isPlace(place)) {
        throw new IllegalArgumentException("neither a postcode district nor a sector");
      }
    }
  }

  /** Whether a text in capitals is a postcode district or a sector. */
  public static boolean isPlace(String text) {
    return PLACE.matcher(text).matches();
  }

  public boolean isEmpty() {
    return places.isEmpty() && apartFrom.isEmpty() && people == null && schools == null;
  }
}
