package uk.kith.matching.engine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.Policy;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;

/**
 * What one more home of some kind, or several, would do for everybody who waits: exact, by making
 * the plan once more with them. Homes of one kind are not worth the same each: the second helps
 * whom the first left.
 */
public final class OneMoreCarer {

  private final Planner planner;
  private final PlanProblem problem;
  private final Plan plan;
  private final Map<ChildId, Unit> unitOf = new HashMap<>();

  /**
   * @param plan that the planner made of the problem
   */
  public OneMoreCarer(Planner planner, PlanProblem problem, Plan plan) {
    this.planner = planner;
    this.problem = problem;
    this.plan = plan;
    problem.units().forEach(unit -> unit.children().forEach(c -> unitOf.put(c.id(), unit)));
  }

  /**
   * What more a plan would reach.
   *
   * @param gain of each aim; an aim may also lose for the sake of an earlier one
   * @param exact both plans are proven best; else nothing is sure
   * @param proof what is proven of the plan with the homes, in words
   * @param moves who would live elsewhere
   */
  public record Worth(Objective gain, boolean exact, String proof, List<WhyNot.Move> moves) {
    public Worth {
      moves = List.copyOf(moves);
    }
  }

  /** All that the rules are asked of: the searches, homes and policies that made the problem. */
  public record Facts(
      LocalDate asOf,
      List<Waiting> waiting,
      Collection<HouseholdSnapshot> homes,
      Policy policy,
      PlacementPolicy constraints) {

    private ProblemMaker with(Collection<HouseholdSnapshot> others) {
      return new ProblemMaker(asOf, waiting, others, policy, constraints);
    }
  }

  /**
   * @param seen children of whom the answer may tell: it counts no others, and names no others
   * @param watch when it cancels, the answer is what is known by then, and not exact
   */
  public Worth of(
      CarerProfile profile, int count, Facts facts, Predicate<ChildId> seen, Watch watch) {
    List<HouseholdSnapshot> added = profile.homes(count, facts.asOf());
    PlanProblem offers = facts.with(added).problem();
    PlanProblem more =
        with(
            offers.households(),
            offers.options().stream()
                .filter(option -> option.children().size() <= profile.siblings())
                .toList());
    List<HouseholdSnapshot> homes = new ArrayList<>(facts.homes());
    homes.addAll(added);
    PlanMaker.Made made =
        new PlanMaker(facts.with(homes), planner).make(more, Workers.CALLER, watch);
    return worth(made.plan(), seen);
  }

  /**
   * @param home one more
   * @param offers who could live there
   */
  Worth of(OpenHousehold home, List<PlanOption> offers) {
    return worth(planner.plan(with(List.of(home), offers)), child -> true);
  }

  private PlanProblem with(List<OpenHousehold> homes, List<PlanOption> offers) {
    PlanProblem more = problem;
    for (OpenHousehold home : homes) {
      more = more.with(home, offers.stream().filter(o -> o.household().equals(home.id())).toList());
    }
    return more;
  }

  private Worth worth(Plan with, Predicate<ChildId> seen) {
    return new Worth(
        reached(with, seen).minus(reached(plan, seen)),
        plan.provenBest() && with.provenBest(),
        with.proof(),
        moves(plan.assignments(), with.assignments()).stream()
            .filter(move -> seen.test(move.child()))
            .toList());
  }

  /** What a plan reaches for those who are seen. */
  private Objective reached(Plan of, Predicate<ChildId> seen) {
    Objective sum = Objective.NOTHING;
    for (PlanOption option : of.assignments()) {
      if (option.children().stream().allMatch(seen)) {
        sum = sum.plus(option.adds(Objects.requireNonNull(unitOf.get(option.children().get(0)))));
      }
    }
    return sum;
  }

  /** Who lives elsewhere by another plan, in the order of ids. */
  static List<WhyNot.Move> moves(List<PlanOption> now, List<PlanOption> then) {
    Map<ChildId, HouseholdId> before = homes(now);
    Map<ChildId, HouseholdId> after = homes(then);
    Set<ChildId> all = new HashSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .filter(child -> !Objects.equals(before.get(child), after.get(child)))
        .sorted(Comparator.comparing(child -> child.value().toString()))
        .map(child -> new WhyNot.Move(child, before.get(child), after.get(child)))
        .toList();
  }

  private static Map<ChildId, HouseholdId> homes(List<PlanOption> assignments) {
    Map<ChildId, HouseholdId> homes = new HashMap<>();
    assignments.forEach(o -> o.children().forEach(child -> homes.put(child, o.household())));
    return homes;
  }
}
