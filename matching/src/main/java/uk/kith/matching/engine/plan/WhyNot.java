package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;

/**
 * Why a plan does not place a child in a certain home: because the rules do not allow it, or what
 * would be lost and who else would live elsewhere. Exact: the problem is solved once more with the
 * child there.
 */
public final class WhyNot {

  private final Planner planner;
  private final PlanProblem problem;
  private final Plan plan;
  private final Watch watch;
  private final Map<ChildId, Unit> unitOf = new HashMap<>();

  /**
   * @param plan that the planner made of the problem
   */
  public WhyNot(Planner planner, PlanProblem problem, Plan plan) {
    this(planner, problem, plan, Watch.NOBODY);
  }

  /**
   * @param watch when it cancels, the answer is what is known by then, and not exact
   */
  public WhyNot(Planner planner, PlanProblem problem, Plan plan, Watch watch) {
    this.planner = planner;
    this.problem = problem;
    this.plan = plan;
    this.watch = watch;
    problem.units().forEach(unit -> unit.children().forEach(c -> unitOf.put(c.id(), unit)));
  }

  /**
   * What it would mean.
   *
   * @param possible the rules allow it, if nobody else lives there; else all the rest says nothing
   * @param loss of each aim against the plan; an aim may also gain at the cost of an earlier one
   * @param exact both plans are proven best; else nothing is sure of the loss but that it is not
   *     more
   * @param moves who would live elsewhere than in the plan, the child among them
   */
  public record Answer(boolean possible, Objective loss, boolean exact, List<Move> moves) {
    static final Answer IMPOSSIBLE = new Answer(false, Objective.NOTHING, true, List.of());
    static final Answer BY_THE_PLAN = new Answer(true, Objective.NOTHING, true, List.of());

    public Answer {
      moves = List.copyOf(moves);
    }
  }

  /**
   * A child who would live elsewhere.
   *
   * @param from home by the plan; null for none
   * @param to home then; null for none
   */
  public record Move(ChildId child, @Nullable HouseholdId from, @Nullable HouseholdId to) {}

  /** Why is this child not in this home? */
  public Answer of(ChildId child, HouseholdId household) {
    if (household.equals(homes(plan.assignments()).get(child))) {
      return Answer.BY_THE_PLAN;
    }
    List<Forced> ways = new ArrayList<>();
    boolean all = true;
    for (PlanOption option : problem.options()) {
      if (option.household().equals(household) && option.children().contains(child)) {
        if (!ways.isEmpty() && watch.isCancelled()) {
          all = false;
          break;
        }
        ways.add(force(option));
      }
    }
    if (ways.isEmpty()) {
      return Answer.IMPOSSIBLE;
    }
    ways.sort(
        Comparator.comparing(Forced::objective, Objective.by(plan.order()).reversed())
            .thenComparing(way -> way.option().children().toString()));
    Forced best = ways.get(0);
    List<PlanOption> then = new ArrayList<>(best.rest().assignments());
    then.add(best.option());
    boolean exact =
        all && plan.provenBest() && ways.stream().allMatch(way -> way.rest().provenBest());
    return new Answer(
        true,
        plan.objective().minus(best.objective()),
        exact,
        OneMoreCarer.moves(plan.assignments(), then));
  }

  /** The best plan of everybody else when an option is taken. */
  private record Forced(PlanOption option, Plan rest, Objective objective) {}

  private Forced force(PlanOption option) {
    Plan rest = planner.plan(without(option), Workers.CALLER, watch);
    Unit unit = unitOf(option);
    return new Forced(option, rest, rest.objective().plus(option.adds(unit)));
  }

  /**
   * The problem that is left when an option is taken: its home has less room, and chosen company.
   */
  private PlanProblem without(PlanOption option) {
    Unit unit = unitOf(option);
    List<OpenHousehold> homes = new ArrayList<>();
    List<PlanOption> left = new ArrayList<>();
    for (OpenHousehold home : problem.households()) {
      homes.add(home.id().equals(option.household()) ? withLessRoom(home, option) : home);
    }
    for (PlanOption other : problem.options()) {
      boolean there = other.household().equals(option.household());
      boolean same = unitOf(other).equals(unit);
      boolean free = other.children().stream().noneMatch(option.children()::contains);
      if (free && (!there || (!same && canShare(option, other)))) {
        left.add(other);
      }
    }
    return new PlanProblem(problem.units(), homes, left, problem.apart());
  }

  private static OpenHousehold withLessRoom(OpenHousehold home, PlanOption option) {
    boolean exempt = home.exempt().containsAll(option.children());
    return new OpenHousehold(
        home.id(),
        home.vacantDays(),
        home.beds() - option.bedsTaken(home),
        Math.max(0, home.fosteringRoom() - option.counted()),
        exempt ? home.exempt() : Set.of());
  }

  /** Two options of different units in one home. */
  private boolean canShare(PlanOption one, PlanOption other) {
    OpenHousehold home =
        problem.households().stream()
            .filter(h -> h.id().equals(one.household()))
            .findFirst()
            .orElseThrow();
    boolean exempt =
        home.exempt().containsAll(one.children()) && home.exempt().containsAll(other.children());
    return !one.alone()
        && !other.alone()
        && one.beds() + other.beds() <= home.beds()
        && (exempt || one.counted() + other.counted() <= home.fosteringRoom())
        && one.children().stream()
            .noneMatch(
                a ->
                    other.children().stream()
                        .anyMatch(b -> problem.mustBeApart(a, b, one.household())));
  }

  private Unit unitOf(PlanOption option) {
    return Objects.requireNonNull(unitOf.get(option.children().get(0)));
  }

  private static Map<ChildId, HouseholdId> homes(List<PlanOption> assignments) {
    Map<ChildId, HouseholdId> homes = new HashMap<>();
    assignments.forEach(o -> o.children().forEach(child -> homes.put(child, o.household())));
    return homes;
  }
}
