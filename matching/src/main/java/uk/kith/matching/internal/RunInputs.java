package uk.kith.matching.internal;

import java.util.List;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;

/**
 * All that the options of a run follow from, beside the policy version and the day (R-MATCH-14): as
 * stored, and enough to work them out again.
 */
public record RunInputs(
    PlacementRequest request,
    List<HouseholdSnapshot> households,
    PlacementPolicy constraints,
    List<SearchView.Approval> approvals) {

  public RunInputs {
    households = List.copyOf(households);
    approvals = List.copyOf(approvals);
  }

  /** What somebody sees who may not see adopters. */
  RunInputs withoutAdopters() {
    return with(households.stream().filter(home -> home.kind() != HouseholdKind.ADOPTER).toList());
  }

  RunInputs with(List<HouseholdSnapshot> others) {
    return new RunInputs(request, others, constraints, approvals);
  }
}
