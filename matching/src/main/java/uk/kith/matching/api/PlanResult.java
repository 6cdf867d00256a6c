package uk.kith.matching.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.matching.engine.plan.Aim;
import uk.kith.matching.engine.plan.Objective;
import uk.kith.matching.engine.plan.Plan;

/**
 * What a plan says.
 *
 * @param order of the aims; none is traded against an earlier one
 * @param sentence the same in words
 * @param proof what is proven, in words
 * @param gap what a better plan could have more of each aim at the most
 * @param children all who waited, those of searches that are too large among them
 * @param assignments the longest wait first
 * @param alone what would be best for each child if nobody else waited (R-MATCH-22)
 * @param withheld options left out whole because their children cannot live with those whom the
 *     plan would place there too; the plan is not proven best then
 * @param placeHeld children of the searches for whom a place is held already; no plan moves them
 * @param tooLarge searches of too many children to be planned
 * @param forAdopters searches for adopters whom the plan leaves to family finding, as whoever asked
 *     may not see adopters
 */
public record PlanResult(
    List<Aim> order,
    String sentence,
    boolean provenBest,
    String proof,
    Objective objective,
    Objective gap,
    int children,
    List<Assignment> assignments,
    List<Unplaced> unplaced,
    List<Alone> alone,
    int withheld,
    int placeHeld,
    List<SearchId> tooLarge,
    int forAdopters,
    Plan.Workings workings) {

  public PlanResult {
    order = List.copyOf(order);
    assignments = List.copyOf(assignments);
    unplaced = List.copyOf(unplaced);
    alone = List.copyOf(alone);
    tooLarge = List.copyOf(tooLarge);
  }

  /** The searches whose children it plans. */
  public Set<SearchId> searches() {
    Set<SearchId> searches = new LinkedHashSet<>();
    assignments.forEach(each -> searches.add(each.search()));
    unplaced.forEach(each -> searches.add(each.search()));
    return searches;
  }

  /**
   * Children of a search who would live together.
   *
   * @param local inside the responsible authority's area
   * @param score points of each child, 0 to 1000
   */
  public record Assignment(
      SearchId search,
      List<ChildId> children,
      HouseholdId householdId,
      boolean local,
      int score,
      List<OptionsView.ApprovalNeeded> approvals) {
    public Assignment {
      children = List.copyOf(children);
      approvals = List.copyOf(approvals);
    }
  }

  /**
   * A child without a home in the plan.
   *
   * @param possibleHomes homes that are possible for the child, if nobody else moved in
   * @param nearest homes that come nearest to being possible
   */
  public record Unplaced(SearchId search, ChildId child, int possibleHomes, List<Nearly> nearest) {
    public Unplaced {
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * A home that is not possible now.
   *
   * @param inTheWay what makes it impossible
   * @param approvals what would have to be approved besides
   */
  public record Nearly(
      HouseholdId householdId, List<Finding> inTheWay, List<OptionsView.ApprovalNeeded> approvals) {
    public Nearly {
      inTheWay = List.copyOf(inTheWay);
      approvals = List.copyOf(approvals);
    }
  }

  /**
   * What would be best for one child, beside the plan.
   *
   * @param best null when no home is possible
   * @param score of the best, 0 to 1000; null when no home is possible
   * @param differs the plan gives the child another home, or none
   */
  public record Alone(
      ChildId child, @Nullable HouseholdId best, @Nullable Integer score, boolean differs) {}
}
