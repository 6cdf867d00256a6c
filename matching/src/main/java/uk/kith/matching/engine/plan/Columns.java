package uk.kith.matching.engine.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;

/** Puts a problem into the fixed order of a {@link Grid}; near linear in the options. */
final class Columns {

  private static final int MAX_INDEX = 1 << 17;

  /** What two options must not have in common: the home and the children within a unit. */
  private static final long IDENTITY = (1L << 29) - 1;

  private final WaitingChild[] children;
  private final OpenHousehold[] homes;
  private final Map<ChildId, Integer> childIndex;
  private final Map<HouseholdId, Integer> homeIndex;
  private final Unit[] unitOf;
  private final int[] bit;
  private final int[][] members;

  private Columns(PlanProblem problem) {
    children =
        problem.units().stream()
            .flatMap(u -> u.children().stream())
            .sorted(WaitingChild.FIRST)
            .toArray(WaitingChild[]::new);
    homes = problem.households().stream().sorted(OpenHousehold.FIRST).toArray(OpenHousehold[]::new);
    if (children.length >= MAX_INDEX || homes.length >= MAX_INDEX) {
      throw new IllegalArgumentException("more than " + MAX_INDEX + " children or homes");
    }
    childIndex = new HashMap<>(2 * children.length);
    for (int c = 0; c < children.length; c++) {
      childIndex.put(children[c].id(), c);
    }
    homeIndex = new HashMap<>(2 * homes.length);
    for (int h = 0; h < homes.length; h++) {
      homeIndex.put(homes[h].id(), h);
    }
    unitOf = new Unit[children.length];
    bit = new int[children.length];
    members =
        problem.units().stream()
            .map(this::membersOf)
            .sorted((a, b) -> Integer.compare(a[0], b[0]))
            .toArray(int[][]::new);
  }

  static Grid of(PlanProblem problem) {
    Columns columns = new Columns(problem);
    PlanOption[] options = columns.inOrder(problem.options());
    int[] first = new int[options.length + 1];
    for (int o = 0; o < options.length; o++) {
      first[o + 1] = first[o] + options[o].children().size();
    }
    int[] child = new int[first[options.length]];
    int[] home = new int[options.length];
    Objective[] adds = new Objective[options.length];
    for (int o = 0; o < options.length; o++) {
      int at = first[o];
      for (ChildId id : options[o].children()) {
        child[at++] = columns.indexOf(id);
      }
      Arrays.sort(child, first[o], at);
      home[o] = columns.indexOf(options[o].household());
      adds[o] = options[o].adds(columns.unitOf[child[first[o]]]);
    }
    return new Grid(
        columns.children,
        columns.homes,
        options,
        columns.members,
        first,
        child,
        home,
        adds,
        problem.apart());
  }

  private int[] membersOf(Unit unit) {
    int[] of = unit.children().stream().mapToInt(child -> indexOf(child.id())).toArray();
    for (int i = 0; i < of.length; i++) {
      unitOf[of[i]] = unit;
      bit[of[i]] = 1 << i;
    }
    return of;
  }

  /** A counting sort by the first child, and a sort of packed keys within each child. */
  private PlanOption[] inOrder(List<PlanOption> given) {
    int[] firstChild = new int[given.size()];
    long[] key = new long[given.size()];
    int[] start = new int[children.length + 1];
    int at = 0;
    for (PlanOption option : given) {
      firstChild[at] = Integer.MAX_VALUE;
      int mask = 0;
      for (ChildId id : option.children()) {
        int c = indexOf(id);
        firstChild[at] = Math.min(firstChild[at], c);
        mask |= bit[c];
      }
      start[firstChild[at] + 1]++;
      key[at++] =
          (long) (Unit.MAX_CHILDREN - option.children().size()) << 39
              | (long) (1000 - option.score()) << 29
              | (long) indexOf(option.household()) << 12
              | mask;
    }
    for (int c = 0; c < children.length; c++) {
      start[c + 1] += start[c];
    }
    int[] byChild = new int[given.size()];
    int[] fill = start.clone();
    for (int o = 0; o < byChild.length; o++) {
      byChild[fill[firstChild[o]]++] = o;
    }
    PlanOption[] sorted = new PlanOption[given.size()];
    for (int c = 0; c < children.length; c++) {
      sort(given, key, byChild, start[c], start[c + 1], sorted);
    }
    return sorted;
  }

  private static void sort(
      List<PlanOption> given, long[] key, int[] byChild, int from, int to, PlanOption[] sorted) {
    Set<Long> seen = new HashSet<>();
    long[] keys = new long[to - from];
    for (int i = 0; i < keys.length; i++) {
      long whole = key[byChild[from + i]];
      if (!seen.add(whole & IDENTITY)) {
        throw new IllegalArgumentException("an option twice: " + given.get(byChild[from + i]));
      }
      keys[i] = whole << 20 | i;
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      sorted[from + i] = given.get(byChild[from + (int) (keys[i] & (1 << 20) - 1)]);
    }
  }

  private int indexOf(ChildId id) {
    return found(childIndex.get(id), id);
  }

  private int indexOf(HouseholdId id) {
    return found(homeIndex.get(id), id);
  }

  private static int found(@Nullable Integer index, Object id) {
    if (index == null) {
      throw new IllegalArgumentException("not in the problem: " + id);
    }
    return index;
  }
}
