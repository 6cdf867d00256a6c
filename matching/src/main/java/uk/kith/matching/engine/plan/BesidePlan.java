package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;

/**
 * What would be best for each child if nobody else waited, beside the plan (R-MATCH-22). It is the
 * home that the options of its search name first: what is possible stands before what needs an
 * approval that somebody would have to give (R-MATCH-01), though the plan counts both alike.
 *
 * @param planned null when the plan has no home for the child
 * @param best null when no home is possible
 */
public record BesidePlan(ChildId child, @Nullable PlanOption planned, @Nullable PlanOption best) {

  /** The plan gives the child another home than the best for it alone. */
  public boolean differs() {
    return best != null && (planned == null || !planned.household().equals(best.household()));
  }

  /** Of each child, in the order of wait and id. */
  public static List<BesidePlan> of(PlanProblem problem, Plan plan) {
    Map<ChildId, PlanOption> planned = new HashMap<>();
    plan.assignments().forEach(o -> o.children().forEach(child -> planned.put(child, o)));
    Grid grid = Columns.of(problem);
    Comparator<Integer> worseFirst = worseFirst(grid, plan);
    int[] best = new int[grid.children.length];
    Arrays.fill(best, -1);
    for (int o = 0; o < grid.size(); o++) {
      for (int i = grid.first[o]; i < grid.first[o + 1]; i++) {
        int c = grid.child[i];
        // Equal ones: the order of the grid settles it, the earlier stays.
        if (best[c] < 0 || worseFirst.compare(o, best[c]) > 0) {
          best[c] = o;
        }
      }
    }
    List<BesidePlan> beside = new ArrayList<>();
    for (int c = 0; c < best.length; c++) {
      ChildId child = grid.children[c].id();
      PlanOption alone = best[c] < 0 ? null : grid.options[best[c]];
      beside.add(new BesidePlan(child, planned.get(child), alone));
    }
    return beside;
  }

  private static Comparator<Integer> worseFirst(Grid grid, Plan plan) {
    return Comparator.<Integer>comparingLong(o -> share(grid, o).of(Aim.TOGETHER))
        .thenComparing(o -> grid.options[o].approvals().isEmpty())
        .thenComparing(o -> share(grid, o), Objective.by(plan.order()));
  }

  /** One child's part of what an option adds. */
  private static Objective share(Grid grid, int option) {
    int size = grid.sizeOf(option);
    return new Objective(
        1,
        grid.value(Aim.TOGETHER, option) / size,
        grid.value(Aim.SCORE, option) / size,
        grid.value(Aim.LOCAL, option) / size);
  }
}
