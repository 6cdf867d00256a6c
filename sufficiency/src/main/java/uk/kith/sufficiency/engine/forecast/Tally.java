package uk.kith.sufficiency.engine.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import uk.kith.sufficiency.engine.simulation.Counts;
import uk.kith.sufficiency.engine.simulation.Simulation;

/**
 * How often each count came up among some futures. Whole numbers alone are kept, so that blocks add
 * up to the same to the last bit, whoever reckoned them and in whatever order.
 *
 * @param months ahead: each measure has one cell for each of them and one for the day itself
 * @param replications futures counted
 * @param cells first the months of the first measure, then those of the second: values in rising
 *     order, each followed by how often it came up
 */
public record Tally(int months, int replications, List<List<Integer>> cells) {

  public Tally {
    cells = cells.stream().map(List::copyOf).toList();
  }

  /**
   * Of the futures from one to before another, without flows.
   *
   * @param stop asked before each future
   * @return what was counted when it was told to stop, which is no answer
   */
  public static Tally of(
      Simulation simulation, int months, int from, int until, BooleanSupplier stop) {
    return of(simulation::replication, Measured.STOCKS, months, from, until, stop);
  }

  /**
   * The same of futures however they are made, with flows.
   *
   * @param future by its number
   */
  public static Tally of(
      IntFunction<Counts> future, int months, int from, int until, BooleanSupplier stop) {
    return of(future, Measured.ALL, months, from, until, stop);
  }

  /**
   * @param measures those of {@link Measured#ALL}, or the first of them
   */
  private static Tally of(
      IntFunction<Counts> future,
      List<Measured> measures,
      int months,
      int from,
      int until,
      BooleanSupplier stop) {
    int width = months + 1;
    int[][] seen = new int[measures.size() * width][until - from];
    int k = from;
    while (k < until && !stop.getAsBoolean()) {
      Counts counts = future.apply(k);
      for (int measure = 0; measure < measures.size(); measure++) {
        for (int month = 0; month < width; month++) {
          seen[measure * width + month][k - from] =
              measures.get(measure).of().applyAsInt(counts, month);
        }
      }
      k++;
    }
    List<List<Integer>> cells = new ArrayList<>();
    for (int[] values : seen) {
      cells.add(counted(Arrays.copyOf(values, k - from)));
    }
    return new Tally(months, k - from, cells);
  }

  private static List<Integer> counted(int[] values) {
    Arrays.sort(values);
    List<Integer> cell = new ArrayList<>();
    for (int i = 0; i < values.length; ) {
      int next = i;
      while (next < values.length && values[next] == values[i]) {
        next++;
      }
      cell.add(values[i]);
      cell.add(next - i);
      i = next;
    }
    return cell;
  }

  public Tally plus(Tally other) {
    if (other.months != months || other.cells.size() != cells.size()) {
      throw new IllegalArgumentException("tallies of other months");
    }
    List<List<Integer>> sums = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Map<Integer, Integer> sum = new TreeMap<>();
      add(sum, cells.get(i));
      add(sum, other.cells.get(i));
      List<Integer> cell = new ArrayList<>();
      sum.forEach(
          (value, times) -> {
            cell.add(value);
            cell.add(times);
          });
      sums.add(cell);
    }
    return new Tally(months, replications + other.replications, sums);
  }

  private static void add(Map<Integer, Integer> sum, List<Integer> cell) {
    for (int i = 0; i < cell.size(); i += 2) {
      sum.merge(cell.get(i), cell.get(i + 1), Integer::sum);
    }
  }

  /** The smallest value that a part of the futures does not exceed. */
  public int quantile(String key, int month, double part) {
    List<Integer> cell = cell(key, month);
    double wanted = part * replications;
    int reached = 0;
    for (int i = 0; i < cell.size(); i += 2) {
      reached += cell.get(i + 1);
      if (reached >= wanted) {
        return cell.get(i);
      }
    }
    throw new IllegalStateException("nothing was counted");
  }

  public double mean(String key, int month) {
    List<Integer> cell = cell(key, month);
    long sum = 0;
    for (int i = 0; i < cell.size(); i += 2) {
      sum += (long) cell.get(i) * cell.get(i + 1);
    }
    return (double) sum / replications;
  }

  /**
   * The continuous ranked probability score of what came true: the mean distance from it less half
   * the mean distance of two futures (Gneiting and Raftery 2007, eq. 21). In children.
   */
  public double crps(String key, int month, int actual) {
    List<Integer> cell = cell(key, month);
    double distance = 0;
    double below = 0;
    double between = 0;
    double sumBelow = 0;
    for (int i = 0; i < cell.size(); i += 2) {
      double value = cell.get(i);
      double times = cell.get(i + 1);
      distance += times * Math.abs(value - actual);
      between += times * (value * below - sumBelow);
      below += times;
      sumBelow += times * value;
    }
    return distance / replications - between / ((double) replications * replications);
  }

  private List<Integer> cell(String key, int month) {
    return cells.get(Measured.place(key) * (months + 1) + month);
  }
}
