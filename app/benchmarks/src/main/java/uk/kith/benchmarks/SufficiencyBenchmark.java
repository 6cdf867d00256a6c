package uk.kith.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
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
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.simulation.Baseline;
import uk.kith.sufficiency.engine.simulation.Scenario;
import uk.kith.sufficiency.engine.simulation.Simulation;
import uk.kith.sufficiency.engine.simulation.Supplied;
import uk.kith.sufficiency.engine.simulation.SuppliedBaseline;
import uk.kith.sufficiency.engine.simulation.SupplySimulation;

/**
 * Futures of an authority's children, with every arrival placed and without homes, and of the
 * country's. Each thread has a simulation of its own, made within what is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 9)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g"})
public class SufficiencyBenchmark {

  private static final long SEED = 2014;

  @Param({"2"})
  int threads;

  private SuppliedBaseline authority = Supplied.authority(SEED, 1, 1);
  private Baseline england = authority.baseline();

  /** About 400 children and 200 homes; about 83,000 children by the same rates. */
  @Setup
  public void invent() {
    authority = Supplied.authority(SEED, 108, 200);
    Baseline one = authority.baseline();
    england = Supplied.manyTimes(one, 83_000.0 / one.children().size());
  }

  @Benchmark
  public long authorityWithHomes() {
    return spread(
        1_000,
        () -> {
          SupplySimulation simulation = new SupplySimulation(authority, Scenario.AS_NOW, 36, SEED);
          return k -> simulation.replication(k).children().where(Where.LOCAL, 36);
        });
  }

  @Benchmark
  public long authorityWithoutHomes() {
    return spread(
        10_000,
        () -> {
          Simulation simulation = new Simulation(authority.baseline(), 60, SEED);
          return k -> simulation.replication(k).lookedAfter(60);
        });
  }

  @Benchmark
  public long englandWithoutHomes() {
    return spread(
        1_000,
        () -> {
          Simulation simulation = new Simulation(england, 36, SEED);
          return k -> simulation.replication(k).lookedAfter(36);
        });
  }

  /** Each thread does every so manieth; sums do not depend on who did what. */
  private long spread(int replications, Supplier<IntToLongFunction> simulations) {
    ExecutorService service = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Long>> parts = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        int first = t;
        parts.add(
            () -> {
              IntToLongFunction simulation = simulations.get();
              long sum = 0;
              for (int k = first; k < replications; k += threads) {
                sum += simulation.applyAsLong(k);
              }
              return sum;
            });
      }
      long sum = 0;
      for (Future<Long> part : service.invokeAll(parts)) {
        sum += part.get();
      }
      return sum;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      service.shutdownNow();
    }
  }
}
