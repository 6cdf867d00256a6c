package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;

/**
 * Everybody who waits, every home with a place, and who could live where. Children who are settled
 * do not stand in it, so that no plan moves them.
 *
 * <p>Options that share a home are possible together when they are of different units, their beds
 * fit, none must be alone, no two of their children must live apart, and the usual fostering limit
 * holds or an exemption names all of them. The order of the lists means nothing.
 *
 * @param apart pairs of children of different units who must not share a home
 */
public record PlanProblem(
    List<Unit> units, List<OpenHousehold> households, List<PlanOption> options, Set<Apart> apart) {

  public PlanProblem {
    units = List.copyOf(units);
    households = List.copyOf(households);
    options = List.copyOf(options);
    apart = Set.copyOf(apart);
    Map<ChildId, Unit> unitOf = new HashMap<>();
    for (Unit unit : units) {
      for (WaitingChild child : unit.children()) {
        if (unitOf.put(child.id(), unit) != null) {
          throw new IllegalArgumentException("a child in two units: " + child.id());
        }
      }
    }
    Map<HouseholdId, OpenHousehold> homes = new HashMap<>();
    for (OpenHousehold household : households) {
      if (homes.put(household.id(), household) != null) {
        throw new IllegalArgumentException("a household twice: " + household.id());
      }
    }
    options.forEach(option -> check(option, unitOf, homes));
  }

  private static void check(
      PlanOption option, Map<ChildId, Unit> unitOf, Map<HouseholdId, OpenHousehold> homes) {
    OpenHousehold home = homes.get(option.household());
    if (home == null || option.beds() > home.beds()) {
      throw new IllegalArgumentException(
          option.household() + " has no " + option.beds() + " beds for " + option.children());
    }
    Unit unit = unitOf.get(option.children().get(0));
    if (unit == null || !option.children().stream().allMatch(c -> unit.equals(unitOf.get(c)))) {
      throw new IllegalArgumentException("not of one unit: " + option.children());
    }
    if (!unit.allowsPart(option.children().size())) {
      throw new IllegalArgumentException(
          "the decision is " + unit.together() + ", not " + option.children());
    }
  }

  /** Must these two children not share this home? */
  boolean mustBeApart(ChildId one, ChildId other, HouseholdId household) {
    return mustBeApart(apart, one, other, household);
  }

  static boolean mustBeApart(Set<Apart> apart, ChildId one, ChildId other, HouseholdId household) {
    return apart.contains(Apart.everywhere(one, other))
        || apart.contains(new Apart(one, other, household));
  }

  /** The same with more pairs who must not share a home. */
  PlanProblem withApart(Set<Apart> more) {
    Set<Apart> all = new HashSet<>(apart);
    all.addAll(more);
    return new PlanProblem(units, households, options, all);
  }

  public int childCount() {
    return units.stream().mapToInt(unit -> unit.children().size()).sum();
  }

  /** The same with other options: the others are not to be had. */
  public PlanProblem withOptions(List<PlanOption> others) {
    return new PlanProblem(units, households, others, apart);
  }

  /** The same with one more home and what it could offer. */
  public PlanProblem with(OpenHousehold home, List<PlanOption> offers) {
    List<OpenHousehold> homes = new ArrayList<>(households);
    homes.add(home);
    List<PlanOption> more = new ArrayList<>(options);
    more.addAll(offers);
    return new PlanProblem(units, homes, more, apart);
  }
}
