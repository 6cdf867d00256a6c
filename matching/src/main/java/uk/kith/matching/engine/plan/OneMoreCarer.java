package uk.kith.matching.engine.plan;

import java.util.List;

/** What one more home of some kind would do for everybody who waits: exact, by solving again. */
public final class OneMoreCarer {

  private OneMoreCarer() {}

  /**
   * What more a plan would reach.
   *
   * @param gain of each aim; an aim may also lose for the sake of an earlier one
   * @param exact both plans are proven best; else nothing is sure
   */
  public record Worth(Objective gain, boolean exact) {}

  /**
   * @param plan without the home, by the same planner
   * @param offers who could live there
   */
  public static Worth of(
      Planner planner,
      PlanProblem problem,
      Plan plan,
      OpenHousehold home,
      List<PlanOption> offers) {
    Plan with = planner.plan(problem.with(home, offers));
    return new Worth(
        with.objective().minus(plan.objective()), plan.provenBest() && with.provenBest());
  }
}
