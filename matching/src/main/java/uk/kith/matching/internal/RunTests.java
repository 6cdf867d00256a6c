package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.PlacementTests;

/**
 * What the five tests of section 22C say of a home in a run (R-PLACE-04), whatever has moved since.
 * A run shows them for all children of the search; where a home is for some of them, they follow
 * from what the run was worked out from, for these alone.
 */
@ApplicationScoped
class RunTests {

  @Inject SqlRuns runs;
  @Inject SqlRunHomes homes;

  /**
   * @param children of the search; empty for all of them
   * @param together for whom the same decision chose the home; empty when none did
   * @return nothing when the home is not in the run
   */
  List<PlacementTest> of(
      StoredRun run, HouseholdId home, Collection<ChildId> children, Collection<ChildId> together) {
    Set<ChildId> asked =
        run.inputs().request().children().stream()
            .map(ChildSnapshot::id)
            .collect(Collectors.toSet());
    Set<ChildId> some = new HashSet<>(children);
    some.retainAll(asked);
    return some.isEmpty() || some.equals(asked)
        ? homes.find(run.id(), home).map(shown -> shown.item().tests()).orElse(List.of())
        : runs.home(run.id(), home)
            .map(
                then ->
                    PlacementTests.of(
                        run.inputs().request().onlyFor(some),
                        together,
                        then,
                        run.inputs().constraints()))
            .orElse(List.of());
  }
}
