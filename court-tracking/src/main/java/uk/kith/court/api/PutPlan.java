package uk.kith.court.api;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.kernel.ChildId;

/**
 * The authority puts a plan for children to the court (R-COURT-40).
 *
 * @param children empty for every child whose proceedings are open; one for whom they have ended is
 *     named, and the plan is of a day by the end
 * @param last whether it is the final plan
 * @param approved null while the court has not decided
 */
public record PutPlan(
    List<ChildId> children, boolean last, CarePlan plan, LocalDate on, @Nullable Boolean approved) {

  public PutPlan {
    children = List.copyOf(new LinkedHashSet<>(children));
  }

  /** The same about these children. */
  public PutPlan about(List<ChildId> whom) {
    return new PutPlan(whom, last, plan, on, approved);
  }
}
