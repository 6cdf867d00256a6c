package uk.kith.matching.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.SearchId;
import uk.kith.matching.engine.plan.Waiting;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;

/**
 * All that a plan follows from, beside the policies and the day.
 *
 * @param approvals given, by search
 * @param placeHeld children of the searches for whom a place is held
 * @param forAdopters searches for adopters that are left out
 * @param adopters adopters are among the households
 * @param familyRecorded when something of the children's family and friends was recorded last, by
 *     search (R-PLACE-03): no home follows from it, and who decides has to know of news
 */
record PlanInputs(
    List<Waiting> waiting,
    List<HouseholdSnapshot> households,
    PlacementPolicy constraints,
    Map<SearchId, List<SearchView.Approval>> approvals,
    int placeHeld,
    int forAdopters,
    boolean adopters,
    Map<SearchId, Instant> familyRecorded) {

  int childCount() {
    return waiting.stream().mapToInt(each -> each.request().children().size()).sum();
  }
}
