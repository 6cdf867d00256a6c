package uk.kith.matching.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RunId;
import uk.kith.placements.engine.PlacementTest;

/**
 * Who chose which home of a run, and why (R-MATCH-15).
 *
 * @param children for whom it was chosen; some of the search when brothers and sisters are placed
 *     apart
 * @param tests what the five tests of section 22C said of the home for these children, as the run
 *     showed it (R-PLACE-04)
 * @param rank the home's place in the order shown, from 1
 * @param score points at the time, 0 to 1000; null when it was not possible without an approval
 * @param givenBackAt when the places were given back; null when they were not
 */
public record DecisionView(
    RunId run,
    ReservationId reservation,
    HouseholdId household,
    Set<ChildId> children,
    List<PlacementTest> tests,
    int rank,
    @Nullable Integer score,
    String reasons,
    String decidedBy,
    Instant decidedAt,
    @Nullable Instant givenBackAt) {

  public DecisionView {
    children = Set.copyOf(children);
    tests = List.copyOf(tests);
  }
}
