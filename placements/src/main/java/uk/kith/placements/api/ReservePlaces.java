package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;

/**
 * Reserves one place for each of the children in a household.
 *
 * @param asOf the day whose facts the constraints are asked on
 * @param reasons why this home: the decision of the person who reserves (R-MATCH-15)
 */
public record ReservePlaces(
    SearchId search,
    HouseholdId household,
    List<ChildId> children,
    LocalDate asOf,
    String reasons,
    Acceptance acceptance) {

  public ReservePlaces {
    children = List.copyOf(children);
  }
}
