package uk.kith.matching.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.plan.Objective;

/**
 * Why a plan does not place a child in a certain home.
 *
 * @param possible the plan could have placed the child there; else the rest says nothing
 * @param leftOut it is not possible in the plan though the rules allow the home for the child as
 *     the facts stand now: because of others of the search or of the plan, or because they changed
 * @param lossPoints points of score that the whole list would lose
 * @param loss of each aim; an aim may also gain at the cost of an earlier one, and is negative then
 * @param exact both plans are proven best; else nothing is sure of the loss but that it is not more
 * @param findings what the rules say of the home for the child, as the facts stand now
 * @param approvals what somebody would have to approve
 * @param moves who would live elsewhere than in the plan, the child among them
 */
public record WhyNotView(
    boolean possible,
    boolean leftOut,
    long lossPoints,
    Objective loss,
    boolean exact,
    List<Finding> findings,
    List<OptionsView.ApprovalNeeded> approvals,
    List<Move> moves) {

  public WhyNotView {
    findings = List.copyOf(findings);
    approvals = List.copyOf(approvals);
    moves = List.copyOf(moves);
  }

  /**
   * A child who would live elsewhere.
   *
   * @param from home by the plan; null for none
   * @param to home then; null for none
   */
  public record Move(ChildId child, @Nullable HouseholdId from, @Nullable HouseholdId to) {}
}
