package uk.kith.matching.internal;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.OptionsView.ApprovalNeeded;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.api.WhyNotView;
import uk.kith.matching.engine.plan.Certificate;
import uk.kith.matching.engine.plan.Plan;
import uk.kith.matching.engine.plan.PlanOption;
import uk.kith.matching.engine.plan.PlanPolicy;
import uk.kith.matching.engine.plan.PlanProblem;
import uk.kith.matching.engine.plan.Watch;
import uk.kith.matching.engine.plan.WhyNot;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.Verdict.Effect;

/** "Why not this home for this child" of a stored plan. */
final class PlanQuestion {

  private PlanQuestion() {}

  /**
   * @param now what the rules are asked of: the facts as they stand
   * @param order by which the plan was made
   * @param watch ends the patience of whoever asks
   * @param child whom the caller may see
   */
  static WhyNotView of(
      PlanProblem problem,
      PlanResult result,
      PlanWorkings now,
      PlanPolicy order,
      Watch watch,
      Predicate<ChildId> seen,
      ChildId child,
      HouseholdId household) {
    WhyNot.Answer answer =
        new WhyNot(PlanWorkings.planner(order), problem, plan(problem, result), watch)
            .of(child, household);
    @Nullable Verdict verdict = now.has(child) ? now.rules().judge(child, household) : null;
    return new WhyNotView(
        answer.possible(),
        !answer.possible() && verdict != null && verdict.possible() != Verdict.Possible.NO,
        answer.loss().score(),
        answer.loss(),
        answer.exact(),
        verdict == null ? List.of() : verdict.findings(),
        verdict == null ? List.of() : approvals(verdict, now, child, household),
        answer.moves().stream()
            .filter(move -> seen.test(move.child()))
            .map(move -> new WhyNotView.Move(move.child(), move.from(), move.to()))
            .toList());
  }

  private static List<ApprovalNeeded> approvals(
      Verdict verdict, PlanWorkings now, ChildId child, HouseholdId household) {
    return verdict.objections().stream()
        .filter(objection -> objection.effect() == Effect.NEEDS_APPROVAL)
        .flatMap(
            objection ->
                Stream.ofNullable(objection.approver())
                    .map(by -> now.needed(child, household, objection.rule(), by)))
        .distinct()
        .toList();
  }

  static Plan plan(PlanProblem problem, PlanResult result) {
    return new Plan(
        result.order(),
        result.assignments().stream().map(each -> option(problem, each)).toList(),
        result.unplaced().stream().map(PlanResult.Unplaced::child).toList(),
        result.objective(),
        result.gap(),
        new Certificate(List.of()),
        false,
        result.withheld(),
        result.workings());
  }

  private static PlanOption option(PlanProblem problem, PlanResult.Assignment assignment) {
    return problem.options().stream()
        .filter(
            option ->
                option.household().equals(assignment.householdId())
                    && option.children().equals(assignment.children()))
        .findFirst()
        .orElseThrow();
  }
}
