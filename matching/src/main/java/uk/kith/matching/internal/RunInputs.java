package uk.kith.matching.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
 * @param held for which of the children the search holds places (R-PLACE-38)
 * @param openedOn when the search began; null in runs of before it was kept
 */
public record RunInputs(
    PlacementRequest request,
    List<HouseholdSnapshot> households,
    PlacementPolicy constraints,
    List<SearchView.Approval> approvals,
    List<Held> held,
    @Nullable LocalDate openedOn) {

  public RunInputs {
    households = List.copyOf(households);
    approvals = List.copyOf(approvals);
    held = held == null ? List.of() : List.copyOf(held); // runs stored before it was read
  }

  /** Children for whom the search holds places in one home. */
  public record Held(HouseholdId home, Set<ChildId> children) {
    public Held {
      children = Set.copyOf(children);
    }
  }

  Map<HouseholdId, Set<ChildId>> heldByHome() {
    return held.stream().collect(Collectors.toMap(Held::home, Held::children));
  }

  /** With the same approvals and the same places held for the search's own children. */
  boolean isDecidedAs(RunInputs other) {
    return approvals.equals(other.approvals) && held.equals(other.held);
  }

  /** What somebody sees who may not see adopters. */
  RunInputs withoutAdopters() {
    return with(households.stream().filter(home -> home.kind() != HouseholdKind.ADOPTER).toList());
  }

  RunInputs with(List<HouseholdSnapshot> others) {
    return new RunInputs(request, others, constraints, approvals, held, openedOn);
  }
}
