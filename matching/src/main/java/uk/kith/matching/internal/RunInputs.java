package uk.kith.matching.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;

/**
 * All that the options of a run follow from, beside the policy version and the day (R-MATCH-14): as
 * stored, and enough to work them out again.
 *
 * @param held for which of the children the search holds places, by home (R-PLACE-38)
 */
public record RunInputs(
    PlacementRequest request,
    List<HouseholdSnapshot> households,
    PlacementPolicy constraints,
    List<SearchView.Approval> approvals,
    Map<HouseholdId, Set<ChildId>> held) {

  public RunInputs {
    households = List.copyOf(households);
    approvals = List.copyOf(approvals);
    held = held == null ? Map.of() : Map.copyOf(held); // runs stored before it was read
  }

  /** What somebody sees who may not see adopters. */
  RunInputs withoutAdopters() {
    return with(households.stream().filter(home -> home.kind() != HouseholdKind.ADOPTER).toList());
  }

  RunInputs with(List<HouseholdSnapshot> others) {
    return new RunInputs(request, others, constraints, approvals, held);
  }
}
