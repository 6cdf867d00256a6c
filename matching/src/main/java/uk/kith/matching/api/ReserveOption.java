package uk.kith.matching.api;

import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;

/**
 * Chooses a household of a run for some or all children of its search. Every choice, the first
 * option included, carries reasons (R-MATCH-15).
 *
 * @param children empty for all children of the search
 */
public record ReserveOption(
    SearchId search,
    RunId run,
    HouseholdId household,
    List<ChildId> children,
    String reasons,
    Acceptance acceptance) {

  public ReserveOption {
    children = List.copyOf(children);
  }
}
