package uk.kith.matching.engine.plan;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Units and homes that could change places: they grow from one by the cheapest options, and whoever
 * lives in one of their homes belongs to them, so that all others can stay where they are. Those of
 * one sweep share nobody.
 */
final class Neighbourhoods {

  private final Grid grid;
  private final int[][] ofHome;
  private final int[][] ofUnit;
  private final boolean[] unitTaken;
  private Living living;

  /** Of the neighbourhood at hand. */
  private final boolean[] unitIn;

  private final boolean[] homeIn;
  private final Deque<Integer> units = new ArrayDeque<>();
  private final Deque<Integer> homes = new ArrayDeque<>();
  private final PriorityQueue<Integer> ways;

  /**
   * @param within parts of a point that an option may cost
   */
  Neighbourhoods(Grid grid, long[] cost, long within) {
    this.grid = grid;
    int[] few = IntStream.range(0, cost.length).filter(o -> cost[o] <= within).toArray();
    ofHome = grouped(few, grid.homes.length, true);
    ofUnit = grouped(few, grid.members.length, false);
    unitTaken = new boolean[grid.members.length];
    unitIn = new boolean[grid.members.length];
    homeIn = new boolean[grid.homes.length];
    living = new Living(grid, new int[0]);
    ways =
        new PriorityQueue<>(
            (a, b) -> cost[a] != cost[b] ? Long.compare(cost[a], cost[b]) : Integer.compare(a, b));
  }

  private int[][] grouped(int[] options, int groups, boolean byHome) {
    int[] count = new int[groups];
    for (int o : options) {
      count[byHome ? grid.home[o] : grid.unitOf(o)]++;
    }
    int[][] grouped = new int[groups][];
    Arrays.setAll(grouped, g -> new int[count[g]]);
    for (int i = options.length - 1; i >= 0; i--) {
      int g = byHome ? grid.home[options[i]] : grid.unitOf(options[i]);
      grouped[g][--count[g]] = options[i];
    }
    return grouped;
  }

  /** Begins a sweep. */
  void begin(Living now) {
    living = now;
    Arrays.fill(unitTaken, false);
  }

  /**
   * A neighbourhood of about so many units.
   *
   * @return options of the neighbourhood, ascending, those of the plan among them; none when it
   *     would share somebody with another of this sweep
   */
  int[] around(int unit, int size) {
    units.add(unit);
    return grow(size);
  }

  int[] aroundHome(int home, int size) {
    homes.add(home);
    return grow(size);
  }

  private int[] grow(int size) {
    Arrays.fill(unitIn, false);
    Arrays.fill(homeIn, false);
    ways.clear();
    int[] members = new int[grid.members.length];
    int count = 0;
    while (true) {
      while (!units.isEmpty() || !homes.isEmpty()) {
        if (units.isEmpty()) {
          add(homes.remove());
        } else {
          int unit = units.remove();
          if (!unitIn[unit]) {
            if (unitTaken[unit]) {
              units.clear();
              homes.clear();
              return new int[0];
            }
            unitIn[unit] = true;
            members[count++] = unit;
            addHomesOf(unit);
          }
        }
      }
      Integer way = count < size ? nextWay() : null;
      if (way == null) {
        return options(Arrays.copyOf(members, count));
      }
      units.add(grid.unitOf(way));
      homes.add(grid.home[way]);
    }
  }

  /** The cheapest option that leads on and to nobody of another neighbourhood. */
  private @Nullable Integer nextWay() {
    while (!ways.isEmpty()) {
      int way = ways.remove();
      boolean isNew = !unitIn[grid.unitOf(way)] || !homeIn[grid.home[way]];
      if (isNew && !unitTaken[grid.unitOf(way)] && !isTaken(grid.home[way])) {
        return way;
      }
    }
    return null;
  }

  private boolean isTaken(int home) {
    for (int option : living.at(home)) {
      if (unitTaken[grid.unitOf(option)]) {
        return true;
      }
    }
    return false;
  }

  private void add(int home) {
    if (!homeIn[home]) {
      homeIn[home] = true;
      for (int option : living.at(home)) {
        units.add(grid.unitOf(option));
      }
      for (int option : ofHome[home]) {
        ways.add(option);
      }
    }
  }

  private void addHomesOf(int unit) {
    for (int child : grid.members[unit]) {
      if (living.optionOf(child) >= 0) {
        homes.add(grid.home[living.optionOf(child)]);
      }
    }
    for (int option : ofUnit[unit]) {
      ways.add(option);
    }
  }

  private int[] options(int[] members) {
    TreeSet<Integer> options = new TreeSet<>();
    for (int unit : members) {
      unitTaken[unit] = true;
      for (int option : ofUnit[unit]) {
        if (homeIn[grid.home[option]]) {
          options.add(option);
        }
      }
      for (int child : grid.members[unit]) {
        if (living.optionOf(child) >= 0) {
          options.add(living.optionOf(child));
        }
      }
    }
    return options.stream().mapToInt(Integer::intValue).toArray();
  }
}
