package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.Verdict;

/**
 * Makes the plan of a day and asks the rules once more of every home that children of different
 * searches would share, each with the others there: what has to be approved because of them is
 * added. Should the rules refuse what the problem allowed, that option is withheld and the plan
 * made again, so that no plan shows what nobody could reserve (R-MATCH-01).
 */
public final class PlanMaker {

  /** Times that a plan is made again at the most. */
  private static final int AGAIN = 20;

  private final ProblemMaker maker;
  private final Planner planner;

  public PlanMaker(ProblemMaker maker, Planner planner) {
    this.maker = maker;
    this.planner = planner;
  }

  /**
   * A plan and what it was made of.
   *
   * @param problem without what was withheld
   * @param assignments of the plan, with all approvals that they would need, those because of
   *     others who move in too
   * @param withheld options that are possible alone and not with those who would be there
   */
  public record Made(PlanProblem problem, Plan plan, List<PlanOption> assignments, int withheld) {
    public Made {
      assignments = List.copyOf(assignments);
    }
  }

  public Made make(Workers workers, Watch watch) {
    PlanProblem problem = maker.problem();
    int withheld = 0;
    while (true) {
      Plan plan = planner.plan(problem, workers, watch);
      List<PlanOption> refused = new ArrayList<>();
      List<PlanOption> assignments = together(plan, refused);
      if (refused.isEmpty()) {
        return new Made(problem, plan, assignments, withheld);
      }
      if (withheld >= AGAIN) {
        throw new IllegalStateException("the problem does not follow the rules: " + refused.size());
      }
      PlanOption last = refused.get(refused.size() - 1);
      problem =
          problem.withOptions(problem.options().stream().filter(o -> !o.equals(last)).toList());
      withheld++;
    }
  }

  private List<PlanOption> together(Plan plan, List<PlanOption> refused) {
    Map<HouseholdId, List<PlanOption>> byHome = new LinkedHashMap<>();
    plan.assignments()
        .forEach(o -> byHome.computeIfAbsent(o.household(), home -> new ArrayList<>()).add(o));
    List<PlanOption> judged = new ArrayList<>();
    for (PlanOption option : plan.assignments()) {
      List<PlanOption> sharing =
          byHome.getOrDefault(option.household(), List.of()).stream()
              .filter(other -> !other.equals(option))
              .toList();
      Verdict verdict =
          sharing.isEmpty()
              ? new Verdict(List.of())
              : maker.judge(option, withThem(maker.home(option.household()), sharing));
      if (verdict.possible() == Verdict.Possible.NO) {
        refused.add(option);
      }
      judged.add(withMore(option, ProblemMaker.approvals(verdict)));
    }
    return judged;
  }

  private HouseholdSnapshot withThem(HouseholdSnapshot home, List<PlanOption> sharing) {
    List<Resident> more = new ArrayList<>();
    int held = 0;
    for (PlanOption other : sharing) {
      held += other.beds();
      for (ChildSnapshot child : maker.children(other)) {
        Compatibility plan = child.compatibility();
        int age = child.birth().ageOn(maker.neededFrom(other));
        more.add(
            new Resident(Resident.Kind.LOOKED_AFTER, child.id(), age, child.sex(), plan, null));
      }
    }
    return home.with(more, held);
  }

  private static PlanOption withMore(PlanOption option, List<PlanOption.Approval> more) {
    Set<PlanOption.Approval> approvals = new LinkedHashSet<>(option.approvals());
    approvals.addAll(more);
    return new PlanOption(
        option.children(),
        option.household(),
        option.score(),
        option.local(),
        option.beds(),
        option.counted(),
        option.alone(),
        List.copyOf(approvals));
  }
}
