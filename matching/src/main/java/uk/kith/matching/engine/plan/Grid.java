package uk.kith.matching.engine.plan;

import java.util.Arrays;
import java.util.Set;

/**
 * A problem as primitive columns, in an order that does not depend on how it was given ({@link
 * Columns}): children by wait and id, homes by vacancy and id, options by their first child, then
 * larger parts, more points, earlier homes. All solvers work on it; a child, unit, home or option
 * is its index here. Immutable.
 */
final class Grid {

  final WaitingChild[] children;
  final OpenHousehold[] homes;
  final PlanOption[] options;

  /** Of each child: its unit, and its bit within the unit. */
  final int[] unit;

  final int[] bit;

  /** Of each unit: its children in order. */
  final int[][] members;

  /** Children of option o are {@code child[first[o]]} to {@code child[first[o + 1] - 1]}. */
  final int[] first;

  final int[] child;
  final int[] home;
  final int[] mask;

  /** Beds that it takes away from others: all of the home for those who must be alone. */
  final int[] beds;

  final int[] counted;
  final boolean[] exempt;
  private final Objective[] adds;

  /** Options of unit u are {@code ofUnit[u]}, in ascending order. */
  final int[][] ofUnit;

  /** Pairs of children who must live apart. */
  private final Set<Apart> apart;

  Grid(
      WaitingChild[] children,
      OpenHousehold[] homes,
      PlanOption[] options,
      int[][] members,
      int[] first,
      int[] child,
      int[] home,
      Objective[] adds,
      Set<Apart> apart) {
    this.children = children;
    this.homes = homes;
    this.options = options;
    this.members = members;
    this.first = first;
    this.child = child;
    this.home = home;
    this.adds = adds;
    this.apart = apart;
    unit = new int[children.length];
    bit = new int[children.length];
    for (int u = 0; u < members.length; u++) {
      for (int i = 0; i < members[u].length; i++) {
        unit[members[u][i]] = u;
        bit[members[u][i]] = 1 << i;
      }
    }
    int count = options.length;
    mask = new int[count];
    beds = new int[count];
    counted = new int[count];
    exempt = new boolean[count];
    int[] perUnit = new int[members.length];
    for (int o = 0; o < count; o++) {
      for (int i = first[o]; i < first[o + 1]; i++) {
        mask[o] |= bit[child[i]];
      }
      OpenHousehold household = homes[home[o]];
      beds[o] = options[o].bedsTaken(household);
      counted[o] = options[o].counted();
      exempt[o] = household.exempt().containsAll(options[o].children());
      perUnit[unitOf(o)]++;
    }
    ofUnit = new int[members.length][];
    Arrays.setAll(ofUnit, u -> new int[perUnit[u]]);
    for (int o = count - 1; o >= 0; o--) {
      ofUnit[unitOf(o)][--perUnit[unitOf(o)]] = o;
    }
  }

  /** Some of the options in ascending order, with the units and homes that they name. */
  Grid only(int[] some) {
    int[] units = Arrays.stream(some).map(this::unitOf).sorted().distinct().toArray();
    int[] keptHomes = Arrays.stream(some).map(o -> home[o]).sorted().distinct().toArray();
    int[] keptChildren =
        Arrays.stream(units).flatMap(u -> Arrays.stream(members[u])).sorted().toArray();
    int[][] kept = new int[units.length][];
    for (int u = 0; u < units.length; u++) {
      kept[u] =
          Arrays.stream(members[units[u]]).map(c -> Arrays.binarySearch(keptChildren, c)).toArray();
    }
    int[] starts = new int[some.length + 1];
    for (int o = 0; o < some.length; o++) {
      starts[o + 1] = starts[o] + sizeOf(some[o]);
    }
    int[] who = new int[starts[some.length]];
    int[] where = new int[some.length];
    for (int o = 0; o < some.length; o++) {
      where[o] = Arrays.binarySearch(keptHomes, home[some[o]]);
      for (int i = 0; i < sizeOf(some[o]); i++) {
        who[starts[o] + i] = Arrays.binarySearch(keptChildren, child[first[some[o]] + i]);
      }
    }
    return new Grid(
        Arrays.stream(keptChildren).mapToObj(c -> children[c]).toArray(WaitingChild[]::new),
        Arrays.stream(keptHomes).mapToObj(h -> homes[h]).toArray(OpenHousehold[]::new),
        Arrays.stream(some).mapToObj(o -> options[o]).toArray(PlanOption[]::new),
        kept,
        starts,
        who,
        where,
        Arrays.stream(some).mapToObj(o -> adds[o]).toArray(Objective[]::new),
        apart);
  }

  int size() {
    return options.length;
  }

  /** Children of an option. */
  int sizeOf(int option) {
    return first[option + 1] - first[option];
  }

  int unitOf(int option) {
    return unit[child[first[option]]];
  }

  /** What an option adds to an aim. */
  long value(Aim aim, int option) {
    return adds[option].of(aim);
  }

  Objective objective(int[] chosen) {
    Objective sum = Objective.NOTHING;
    for (int option : chosen) {
      sum = sum.plus(adds[option]);
    }
    return sum;
  }

  /** A child of one and a child of the other option must not share their home (R-MATCH-18). */
  boolean mustBeApart(int one, int other) {
    if (apart.isEmpty()) {
      return false;
    }
    for (int i = first[one]; i < first[one + 1]; i++) {
      for (int j = first[other]; j < first[other + 1]; j++) {
        if (PlanProblem.mustBeApart(
            apart, children[child[i]].id(), children[child[j]].id(), options[one].household())) {
          return true;
        }
      }
    }
    return false;
  }
}
