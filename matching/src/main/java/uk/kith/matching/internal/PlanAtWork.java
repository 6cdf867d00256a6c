package uk.kith.matching.internal;

import uk.kith.kernel.PlanId;
import uk.kith.matching.engine.plan.PlanMaker.Made;

/**
 * A plan that is being made.
 *
 * @param policyNumber of the weights by which homes are scored
 */
record PlanAtWork(
    PlanId id, PlanInputs inputs, int policyNumber, long fingerprint, PlanWorkings workings) {

  SqlPlans.Found found(Made made) {
    return new SqlPlans.Found(
        workings.result(made), made.problem(), PlanProofs.of(made.whole(), made.plan()));
  }
}
