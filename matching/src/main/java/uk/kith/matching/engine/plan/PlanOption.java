package uk.kith.matching.engine.plan;

import java.util.Comparator;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;

/**
 * Children of one unit in one home: what the rules allow when nobody else moves in (R-MATCH-01).
 *
 * @param children all or some of a unit
 * @param score points of each child, from 0 to 1000
 * @param local the home is in the area
 * @param beds places that they take; a parent and baby take one (R-PLACE-39)
 * @param counted children who count for the usual fostering limit
 * @param alone no other child may move in with them: a plan demands an only child, or the limit is
 *     passed for them alone (R-PLACE-06)
 * @param approvals what somebody would have to approve; the option stands all the same
 */
public record PlanOption(
    List<ChildId> children,
    HouseholdId household,
    int score,
    boolean local,
    int beds,
    int counted,
    boolean alone,
    List<Approval> approvals) {

  /** An approval that would be needed, and the post of who can give it. */
  public record Approval(RuleId rule, String by) {}

  private static final Comparator<ChildId> BY_ID =
      Comparator.comparing(child -> child.value().toString());

  public PlanOption {
    children = children.size() == 1 ? List.copyOf(children) : sorted(children);
    approvals = List.copyOf(approvals);
    if (children.isEmpty() || score < 0 || score > 1000 || beds < 1 || counted < 0) {
      throw new IllegalArgumentException(
          children + " at " + household + ": " + score + " points, " + beds + " beds");
    }
  }

  /** One child who takes a bed and needs no approval. */
  public static PlanOption of(ChildId child, HouseholdId household, int score, boolean local) {
    return new PlanOption(List.of(child), household, score, local, 1, 1, false, List.of());
  }

  /** Beds that others cannot have: all of the home for those who must be alone. */
  public int bedsTaken(OpenHousehold home) {
    return alone ? home.beds() : beds;
  }

  /**
   * What it adds to each aim.
   *
   * @param unit of its children
   */
  public Objective adds(Unit unit) {
    int size = children.size();
    return new Objective(
        size, unit.keptAsDecided(size, household), (long) score * size, local ? size : 0);
  }

  private static List<ChildId> sorted(List<ChildId> children) {
    return children.stream().sorted(BY_ID).toList();
  }
}
