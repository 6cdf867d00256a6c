package uk.kith.matching.engine.plan;

import java.util.ArrayList;
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

/**
 * Every plan there is, tried one after the other, in the order that settles ties; written from the
 * rules and not from the solvers. Of the best plans the first is kept.
 */
final class BruteForcePlan {

  private final PlanProblem problem;
  private final Comparator<Objective> worseFirst;
  private final List<ChildId> children = new ArrayList<>();
  private final Map<ChildId, Unit> unitOf = new HashMap<>();
  private final Map<HouseholdId, OpenHousehold> homes = new HashMap<>();
  private final List<PlanOption> chosen = new ArrayList<>();
  private final Set<ChildId> decided = new HashSet<>();
  private Predicate<List<PlanOption>> wanted = plan -> true;
  private List<PlanOption> best = List.of();
  private Objective most = new Objective(-1, 0, 0, 0);

  private BruteForcePlan(PlanProblem problem, List<Aim> order) {
    this.problem = problem;
    worseFirst = Objective.by(order);
    problem.units().stream()
        .flatMap(unit -> unit.children().stream())
        .sorted(
            Comparator.comparing((WaitingChild c) -> -c.waitDays())
                .thenComparing(c -> c.id().value().toString()))
        .forEach(c -> children.add(c.id()));
    problem.units().forEach(u -> u.children().forEach(c -> unitOf.put(c.id(), u)));
    problem.households().forEach(home -> homes.put(home.id(), home));
  }

  static BruteForcePlan of(PlanProblem problem, List<Aim> order) {
    return of(problem, order, plan -> true);
  }

  /** Of the plans that are wanted. */
  static BruteForcePlan of(
      PlanProblem problem, List<Aim> order, Predicate<List<PlanOption>> wanted) {
    BruteForcePlan force = new BruteForcePlan(problem, order);
    force.wanted = wanted;
    force.decide(0);
    return force;
  }

  Objective most() {
    return most;
  }

  List<PlanOption> best() {
    return best;
  }

  private void decide(int next) {
    if (next == children.size()) {
      Objective sum = Objective.NOTHING;
      for (PlanOption option : chosen) {
        sum = sum.plus(option.adds(unitOf(option.children().get(0))));
      }
      if (worseFirst.compare(sum, most) > 0 && wanted.test(chosen)) {
        most = sum;
        best = List.copyOf(chosen);
      }
      return;
    }
    ChildId child = children.get(next);
    if (decided.contains(child)) {
      decide(next + 1);
      return;
    }
    for (PlanOption option : optionsOf(child)) {
      chosen.add(option);
      decided.addAll(option.children());
      if (isPossible(home(option.household()))) {
        decide(next + 1);
      }
      chosen.remove(chosen.size() - 1);
      option.children().forEach(decided::remove);
    }
    decided.add(child);
    decide(next + 1);
    decided.remove(child);
  }

  private List<PlanOption> optionsOf(ChildId child) {
    List<WaitingChild> group = unitOf(child).children();
    return problem.options().stream()
        .filter(o -> o.children().contains(child))
        .filter(o -> o.children().stream().noneMatch(decided::contains))
        .sorted(
            Comparator.comparing((PlanOption o) -> -o.children().size())
                .thenComparing(o -> -o.score())
                .thenComparing(o -> -home(o.household()).vacantDays())
                .thenComparing(o -> o.household().value().toString())
                .thenComparing(
                    o ->
                        group.stream()
                            .mapToInt(c -> o.children().contains(c.id()) ? bit(group, c) : 0)
                            .sum()))
        .toList();
  }

  private static int bit(List<WaitingChild> group, WaitingChild child) {
    return 1 << group.indexOf(child);
  }

  /** May everybody who was sent to a home live there together? */
  private boolean isPossible(OpenHousehold home) {
    List<PlanOption> here =
        chosen.stream().filter(option -> option.household().equals(home.id())).toList();
    if (here.size() == 1) {
      return true;
    }
    int beds = here.stream().mapToInt(PlanOption::beds).sum();
    int counted = here.stream().mapToInt(PlanOption::counted).sum();
    boolean allExempt =
        here.stream().allMatch(option -> home.exempt().containsAll(option.children()));
    if (beds > home.beds()
        || (counted > home.fosteringRoom() && !allExempt)
        || here.stream().anyMatch(PlanOption::alone)) {
      return false;
    }
    for (PlanOption one : here) {
      for (PlanOption other : here) {
        if (one != other) {
          if (unitOf(one.children().get(0)) == unitOf(other.children().get(0))) {
            return false;
          }
          for (ChildId a : one.children()) {
            if (other.children().stream().anyMatch(b -> problem.mustBeApart(a, b, home.id()))) {
              return false;
            }
          }
        }
      }
    }
    return true;
  }

  private Unit unitOf(ChildId child) {
    return Objects.requireNonNull(unitOf.get(child));
  }

  private OpenHousehold home(HouseholdId id) {
    return Objects.requireNonNull(homes.get(id));
  }
}
