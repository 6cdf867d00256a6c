package uk.kith.matching.internal;

import java.util.function.Predicate;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.PlanResult;

/** A plan as somebody sees it who may not see all children and homes: what is sealed is absent. */
final class PlanSight {

  private PlanSight() {}

  static PlanResult of(PlanResult whole, Predicate<ChildId> child, Predicate<HouseholdId> home) {
    return new PlanResult(
        whole.order(),
        whole.sentence(),
        whole.provenBest(),
        whole.proof(),
        whole.objective(),
        whole.gap(),
        whole.children(),
        whole.assignments().stream()
            .filter(each -> home.test(each.householdId()))
            .filter(each -> each.children().stream().allMatch(child))
            .toList(),
        whole.unplaced().stream()
            .filter(each -> child.test(each.child()))
            .map(
                each ->
                    new PlanResult.Unplaced(
                        each.search(),
                        each.child(),
                        each.possibleHomes(),
                        each.nearest().stream().filter(n -> home.test(n.householdId())).toList()))
            .toList(),
        whole.alone().stream()
            .filter(each -> child.test(each.child()))
            .filter(each -> each.best() == null || home.test(each.best()))
            .toList(),
        whole.withheld(),
        whole.placeHeld(),
        whole.tooLarge(),
        whole.forAdopters(),
        whole.workings());
  }
}
