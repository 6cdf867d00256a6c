package uk.kith.placements.engine.asking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.kith.kernel.RuleId;

/**
 * What approvals of one rule say of what they rest on. Of what they say nothing, nothing is known:
 * it stays due with the placement.
 *
 * @param made what was before whoever gave them
 * @param notDone what they say was not done
 */
public record ApprovalAnswers(Set<ApprovalCheck> made, Set<ApprovalCheck> notDone) {

  public static final ApprovalAnswers NONE = new ApprovalAnswers(Set.of(), Set.of());

  public ApprovalAnswers {
    made = Set.copyOf(made);
    notDone = Set.copyOf(notDone);
  }

  /** With a later approval: of each check its word counts. */
  public ApprovalAnswers then(ApprovalAnswers later) {
    return new ApprovalAnswers(
        joined(less(made, later.notDone), later.made),
        joined(less(notDone, later.made), later.notDone));
  }

  /** What was not done and the law lets nobody move in without, in the order of the law. */
  public List<ApprovalCheck> stops(RuleId rule, boolean emergency) {
    return ApprovalCheck.of(rule).stream()
        .filter(check -> notDone.contains(check) && check.comesFirst(rule, emergency))
        .toList();
  }

  private static Set<ApprovalCheck> less(Set<ApprovalCheck> some, Set<ApprovalCheck> others) {
    Set<ApprovalCheck> left = EnumSet.noneOf(ApprovalCheck.class);
    left.addAll(some);
    left.removeAll(others);
    return left;
  }

  private static Set<ApprovalCheck> joined(Set<ApprovalCheck> some, Set<ApprovalCheck> others) {
    Set<ApprovalCheck> both = EnumSet.noneOf(ApprovalCheck.class);
    both.addAll(some);
    both.addAll(others);
    return both;
  }
}
