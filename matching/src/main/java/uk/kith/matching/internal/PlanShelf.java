package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.NotFound;

/** Stored plans as the caller may see them. */
@ApplicationScoped
class PlanShelf {

  @Inject SqlPlans plans;
  @Inject AccessPolicy access;

  /** A plan with adopters is not there for those who may not see them. */
  StoredPlan get(PlanId id) {
    return plans
        .find(id)
        .filter(plan -> !plan.adopters() || access.maySeeAdopters())
        .orElseThrow(() -> new NotFound(id));
  }
}
