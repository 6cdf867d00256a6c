package uk.kith.placements.api;

import java.util.Set;
import uk.kith.kernel.ChildId;

/**
 * What need not be kept away from a child any more (R-MATCH-01, R-MATCH-18). What is not named
 * stays; what is not recorded changes nothing.
 *
 * @param places as they are recorded: districts or sectors
 * @param apartFrom children on record
 * @param people all that is recorded in words of other people
 * @param schools all that is recorded in words of schools
 */
public record EndKeepAway(
    Set<String> places, Set<ChildId> apartFrom, boolean people, boolean schools) {

  public EndKeepAway {
    places = Set.copyOf(places);
    apartFrom = Set.copyOf(apartFrom);
  }

  public boolean isEmpty() {
    return places.isEmpty() && apartFrom.isEmpty() && !people && !schools;
  }
}
