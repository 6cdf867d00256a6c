package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;

/**
 * Reserves one place for each of the children in a household.
 *
 * @param asOf the day whose facts the constraints are asked on
 * @param reasons why this home: the decision of the person who reserves (R-MATCH-15)
 * @param heritage what they say of how religion, racial origin, culture and language were
 *     considered (R-MATCH-04); null when there is no such note, which is then asked for at the
 *     start
 */
public record ReservePlaces(
    SearchId search,
    HouseholdId household,
    List<ChildId> children,
    LocalDate asOf,
    String reasons,
    @Nullable String heritage,
    Acceptance acceptance) {

  public ReservePlaces {
    children = List.copyOf(children);
  }
}
