package uk.kith.matching.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.matching.api.OptionsView.ApprovalNeeded;
import uk.kith.matching.api.PlanResult;
import uk.kith.placements.api.SearchView;

/** Which of the approvals that a plan would need are given by now: a plan is read after it. */
final class PlanApprovals {

  private PlanApprovals() {}

  /** Searches of which an approval would be needed. */
  static Set<SearchId> searches(PlanResult plan) {
    return Stream.concat(
            plan.assignments().stream()
                .filter(each -> !each.approvals().isEmpty())
                .map(PlanResult.Assignment::search),
            plan.unplaced().stream()
                .filter(each -> each.nearest().stream().anyMatch(n -> !n.approvals().isEmpty()))
                .map(PlanResult.Unplaced::search))
        .collect(Collectors.toSet());
  }

  /**
   * @param given approvals of searches that go on; of others it stays as it was
   */
  static PlanResult now(PlanResult plan, Map<SearchId, List<SearchView.Approval>> given) {
    return new PlanResult(
        plan.order(),
        plan.sentence(),
        plan.provenBest(),
        plan.proof(),
        plan.objective(),
        plan.gap(),
        plan.children(),
        plan.assignments().stream()
            .map(
                each ->
                    new PlanResult.Assignment(
                        each.search(),
                        each.children(),
                        each.householdId(),
                        each.local(),
                        each.score(),
                        now(each.approvals(), given.get(each.search()), each.householdId())))
            .toList(),
        plan.unplaced().stream()
            .map(
                each ->
                    new PlanResult.Unplaced(
                        each.search(),
                        each.child(),
                        each.possibleHomes(),
                        each.nearest().stream()
                            .map(
                                near ->
                                    new PlanResult.Nearly(
                                        near.householdId(),
                                        near.inTheWay(),
                                        now(
                                            near.approvals(),
                                            given.get(each.search()),
                                            near.householdId())))
                            .toList()))
            .toList(),
        plan.alone(),
        plan.withheld(),
        plan.placeHeld(),
        plan.tooLarge(),
        plan.forAdopters(),
        plan.workings());
  }

  private static List<ApprovalNeeded> now(
      List<ApprovalNeeded> needed, @Nullable List<SearchView.Approval> given, HouseholdId home) {
    return given == null
        ? needed
        : needed.stream()
            .map(
                each ->
                    new ApprovalNeeded(
                        each.rule(),
                        each.by(),
                        given.stream()
                            .anyMatch(
                                one ->
                                    one.householdId().equals(home)
                                        && one.rule().equals(each.rule()))))
            .toList();
  }
}
