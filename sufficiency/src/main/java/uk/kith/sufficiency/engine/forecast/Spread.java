package uk.kith.sufficiency.engine.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each whole number came up among some futures, of as many things as are counted; what is
 * 0 in every future is not held. Blocks add up to the same in any order, as {@link Tally} does.
 *
 * @param futures counted
 * @param seen by what is counted: values other than 0 in rising order, each followed by how often
 *     it came up; all other futures had 0
 */
public record Spread(int futures, SortedMap<String, List<Integer>> seen) {

  public Spread {
    seen = Collections.unmodifiableSortedMap(new TreeMap<>(seen));
  }

  public static final Spread NONE = new Spread(0, Collections.emptySortedMap());

  /** Counts one future after the other. */
  public static final class Counter {

    private final Map<String, TreeMap<Integer, Integer>> seen = new TreeMap<>();

    /** In the present future. */
    public void add(String key, int value) {
      if (value != 0) {
        seen.computeIfAbsent(key, any -> new TreeMap<>()).merge(value, 1, Integer::sum);
      }
    }

    public Spread of(int futures) {
      SortedMap<String, List<Integer>> cells = new TreeMap<>();
      seen.forEach((key, values) -> cells.put(key, flat(values)));
      return new Spread(futures, cells);
    }
  }

  private static List<Integer> flat(SortedMap<Integer, Integer> values) {
    List<Integer> cell = new ArrayList<>();
    values.forEach(
        (value, times) -> {
          cell.add(value);
          cell.add(times);
        });
    return List.copyOf(cell);
  }

  public Spread plus(Spread other) {
    SortedMap<String, List<Integer>> sums = new TreeMap<>(seen);
    other.seen.forEach((key, cell) -> sums.merge(key, cell, Spread::sum));
    return new Spread(futures + other.futures, sums);
  }

  private static List<Integer> sum(List<Integer> one, List<Integer> other) {
    TreeMap<Integer, Integer> sum = new TreeMap<>();
    for (List<Integer> cell : List.of(one, other)) {
      for (int i = 0; i < cell.size(); i += 2) {
        sum.merge(cell.get(i), cell.get(i + 1), Integer::sum);
      }
    }
    return flat(sum);
  }

  /** The smallest value that a part of the futures does not exceed. */
  public int quantile(String key, double part) {
    int[] values = values(key);
    if (values.length == 0) {
      throw new IllegalStateException("nothing was counted");
    }
    return values[Math.max(0, (int) Math.ceil(part * values.length) - 1)];
  }

  public double mean(String key) {
    List<Integer> cell = seen.getOrDefault(key, List.of());
    long sum = 0;
    for (int i = 0; i < cell.size(); i += 2) {
      sum += (long) cell.get(i) * cell.get(i + 1);
    }
    return (double) sum / futures;
  }

  /** Of all futures, in rising order. */
  public int[] values(String key) {
    List<Integer> cell = seen.getOrDefault(key, List.of());
    int[] values = new int[futures];
    int others = futures;
    for (int i = 1; i < cell.size(); i += 2) {
      others -= cell.get(i);
    }
    int at = 0;
    boolean zeros = false;
    for (int i = 0; i < cell.size(); i += 2) {
      if (!zeros && cell.get(i) > 0) {
        at += others;
        zeros = true;
      }
      for (int n = 0; n < cell.get(i + 1); n++) {
        values[at++] = cell.get(i);
      }
    }
    return values;
  }
}
