package uk.kith.matching.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import uk.kith.kernel.LocalAuthority;
import uk.kith.matching.engine.plan.OneMoreCarer;
import uk.kith.matching.engine.plan.PlanMaker.Made;
import uk.kith.matching.engine.plan.UsualCarers;
import uk.kith.matching.engine.plan.Watch;

/**
 * A table of carers that is being made.
 *
 * @param version the policy in force on the day
 * @param tooMany so many wait that nothing is worked out
 */
record CarersAtWork(
    LocalDate asOf, PlanInputs inputs, PolicyVersion version, long fingerprint, boolean tooMany) {

  /**
   * The plan for everybody, and then one with each of the homes; in no transaction.
   *
   * @param patience for each plan anew
   */
  List<UsualCarers.Line> lines(LocalAuthority area, Supplier<Watch> patience) {
    if (tooMany) {
      return List.of();
    }
    Made made =
        new PlanWorkings(asOf, inputs, version.policy(), version.planPolicy()).make(patience.get());
    return UsualCarers.worth(
        new OneMoreCarer(PlanWorkings.planner(version.planPolicy()), made.problem(), made.plan()),
        new OneMoreCarer.Facts(
            asOf, inputs.waiting(), inputs.households(), version.policy(), inputs.constraints()),
        area,
        patience);
  }
}
