package uk.kith.matching.engine.plan;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import uk.kith.benchmarks.InventedWaiting;

/**
 * What a plan is made of, each for itself and on one thread. Stands in the package of the engine to
 * call what is private to it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class PlanPartsBenchmark {

  @Param({"region", "england"})
  String size = "region";

  private PlanProblem problem = new PlanProblem(List.of(), List.of(), List.of(), Set.of());
  private Grid grid = Columns.of(problem);
  private Weights weights = new Weights(List.of(), List.of());
  private long[] value = {};
  private Fillings fillings = new Fillings(grid, value);
  private double[] haggled = {};
  private Bound bound = new Bound(new long[0], new long[0], new long[0], 0);
  private int[] greedy = {};

  @Setup
  public void invent() {
    problem = InventedWaiting.of(size, 2014);
    grid = Columns.of(problem);
    weights = Ladder.upTo(List.of(Aim.PLACED, Aim.TOGETHER, Aim.SCORE));
    value = weights.ofAll(grid);
    fillings = new Fillings(grid, value);
    haggled = new Haggling(Workers.CALLER, Watch.NOBODY).prices(grid, value);
    bound = new Descent(grid, value, Workers.CALLER, Watch.NOBODY).of(haggled, 1, 300, 0);
    greedy = Greedy.complete(grid, new int[0], bound.cost());
  }

  /** The problem put into primitive columns. */
  @Benchmark
  public int columns() {
    return Columns.of(problem).size();
  }

  /** Every home filled once as well as can be at given prices. */
  @Benchmark
  public long fillings() {
    long sum = 0;
    for (long rent : fillings.rents(bound.price(), new int[grid.children.length])) {
      sum += rent;
    }
    return sum;
  }

  @Benchmark
  public double haggling() {
    return new Haggling(Workers.CALLER, Watch.NOBODY).prices(grid, value)[0];
  }

  @Benchmark
  public long descent() {
    return new Descent(grid, value, Workers.CALLER, Watch.NOBODY).of(haggled, 1, 300, 0).total();
  }

  @Benchmark
  public int greedy() {
    return Greedy.complete(grid, new int[0], bound.cost()).length;
  }

  @Benchmark
  public int mending() {
    return new Mending(
            grid,
            PlanPolicy.DEFAULT.order(),
            weights,
            bound,
            MixedIntegerSolver.NONE,
            Workers.CALLER,
            Watch.NOBODY)
        .mend(greedy)
        .length;
  }
}
