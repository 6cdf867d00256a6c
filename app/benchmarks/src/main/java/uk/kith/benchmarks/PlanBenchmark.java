package uk.kith.benchmarks;

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
import uk.kith.matching.engine.plan.Plan;
import uk.kith.matching.engine.plan.PlanPolicy;
import uk.kith.matching.engine.plan.PlanProblem;
import uk.kith.matching.engine.plan.Planner;
import uk.kith.matching.engine.plan.Solvers;

/** The plan for everybody who waits in an authority, a region or the country. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(1)
public class PlanBenchmark {

  @Param({"authority", "region"})
  String size = "authority";

  @Param({"best", "own"})
  String solvers = "best";

  private PlanProblem problem = new PlanProblem(List.of(), List.of(), List.of(), Set.of());
  private Planner planner = new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn());

  @Setup
  public void invent() {
    problem = InventedWaiting.of(size, 2014);
    Solvers chosen = "own".equals(solvers) ? Solvers.ofOurOwn() : Solvers.best();
    planner = new Planner(PlanPolicy.DEFAULT, chosen);
  }

  /** Planned, proven and with its certificate. */
  @Benchmark
  public Plan plan() {
    return planner.plan(problem);
  }
}
