package uk.kith.matching.api;

import java.util.List;
import uk.kith.kernel.PlanId;
import uk.kith.matching.engine.plan.CarerProfile;

/**
 * What one more carer would change for everybody who waits, by making a plan once more with homes
 * that there could be (R-MATCH-22): what recruiting is worth. Nothing is recorded, and nobody is
 * counted or named whom the caller may not see.
 */
public interface Carers {

  /**
   * The plan with more homes of one kind, beside the plan.
   *
   * @param homes how many of the kind, 1 to {@value CarerProfile#MOST_HOMES}
   * @throws uk.kith.kernel.service.NotFound when there is no such plan
   * @throws uk.kith.kernel.service.Conflict {@code no-plan} while there is none, {@code plan-stale}
   *     when facts have changed since it was made
   */
  CarerWorth worth(PlanId id, CarerProfile profile, int homes);

  /**
   * Carers whom those without a home in the plan would need.
   *
   * @param stale facts have changed since the plan was made, and nothing is said of carers
   * @param carers those who suit most children first
   */
  record Wanted(boolean stale, List<CarerWanted> carers) {
    public Wanted {
      carers = List.copyOf(carers);
    }
  }

  /** Whom those without a home in the plan would need. */
  Wanted wanted(PlanId id);
}
