package uk.kith.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.kith.matching.engine.plan.CertificateCheck;
import uk.kith.matching.engine.plan.Objective;
import uk.kith.matching.engine.plan.Plan;
import uk.kith.matching.engine.plan.PlanPolicy;
import uk.kith.matching.engine.plan.PlanProblem;
import uk.kith.matching.engine.plan.Planner;
import uk.kith.matching.engine.plan.Solvers;
import uk.kith.matching.engine.plan.Watch;
import uk.kith.matching.engine.plan.Workers;

/**
 * Makes the plan of an authority, a region or the country in a process of its own, has its
 * certificate checked, and prints what it reached, what is proven, and what each phase took by the
 * clock and by all processors together. Arguments: size, runs, threads, and {@code own} to leave
 * OR-Tools out. The first run stands apart from the median: it finds the JVM cold.
 */
public final class PlanTimes {

  private static final long SEED = 2014;

  private final PlanProblem problem;
  private final Planner planner;
  private final ExecutorService pool;
  private final int threads;

  private PlanTimes(PlanProblem problem, Planner planner, int threads) {
    this.problem = problem;
    this.planner = planner;
    this.threads = threads;
    pool = Executors.newFixedThreadPool(threads);
  }

  public static void main(String[] arguments) {
    String size = arguments[0];
    int runs = Integer.parseInt(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    boolean own = arguments.length > 3 && "own".equals(arguments[3]);
    PlanProblem problem = InventedWaiting.of(size, SEED);
    System.out.printf(
        Locale.ROOT,
        "%s: %d children, %d households, %d options, %d threads, load %.1f%n",
        size,
        problem.childCount(),
        problem.households().size(),
        problem.options().size(),
        threads,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    Solvers solvers = own ? Solvers.ofOurOwn() : Solvers.best();
    PlanTimes times = new PlanTimes(problem, new Planner(PlanPolicy.DEFAULT, solvers), threads);
    times.run(runs);
    times.pool.shutdown();
  }

  private void run(int runs) {
    List<Double> wall = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    for (int run = 0; run <= runs; run++) {
      System.out.println(run == 0 ? "first run" : "run " + run);
      Phases phases = new Phases();
      Plan plan = planner.plan(problem, threads == 1 ? Workers.CALLER : this::doAll, phases);
      phases.ended("certificate", plan.objective());
      if (run > 0) {
        wall.add(phases.wall());
        cpu.add(phases.cpu());
      }
      if (run == 0 || run == runs) {
        tell(plan);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "median of %d: %.0f ms by the clock (least %.0f), %.0f ms of processors, load %.1f%n",
        runs,
        median(wall),
        wall.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN),
        median(cpu),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private void tell(Plan plan) {
    long began = System.nanoTime();
    boolean holds =
        CertificateCheck.holds(plan.certificate(), problem, plan.order(), plan.objective());
    System.out.printf(
        Locale.ROOT,
        "certificate %s, checked in %.0f ms; gap by the plan %s; by prices alone:%n",
        holds ? "holds" : "DOES NOT HOLD",
        (System.nanoTime() - began) / 1e6,
        plan.gap());
    plan.certificate()
        .proofs()
        .forEach(
            proof ->
                System.out.printf(
                    Locale.ROOT,
                    "  %s: %d of at most %d%n",
                    proof.aim(),
                    plan.objective().of(proof.aim()),
                    proof.most()));
    System.out.printf(
        Locale.ROOT,
        "  score within %.5f %%%n",
        100.0 * plan.gap().score() / Math.max(1, plan.objective().score()));
    System.out.println(plan.proof());
    System.out.println(plan.workings());
  }

  private static double median(List<Double> numbers) {
    double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  private void doAll(List<Runnable> pieces) {
    List<? extends Future<?>> begun = pieces.stream().map(pool::submit).toList();
    for (Future<?> piece : begun) {
      try {
        piece.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Prints each step of a plan as it is reached. */
  private static final class Phases implements Watch {
    private final long began = System.nanoTime();
    private final long beganCpu = processors();
    private final long[] last = {began, beganCpu};

    @Override
    public boolean isCancelled() {
      return false;
    }

    @Override
    public void reached(int percent, Objective best, long gapPoints) {
      ended(percent + " %, gap " + gapPoints, best);
    }

    void ended(String phase, Objective best) {
      long now = System.nanoTime();
      long cpu = processors();
      System.out.printf(
          Locale.ROOT,
          "  %-24s +%6.0f ms, +%6.0f ms of processors: %s%n",
          phase,
          (now - last[0]) / 1e6,
          (cpu - last[1]) / 1e6,
          best);
      last[0] = now;
      last[1] = cpu;
    }

    double wall() {
      return (last[0] - began) / 1e6;
    }

    double cpu() {
      return (last[1] - beganCpu) / 1e6;
    }

    private static long processors() {
      return ManagementFactory.getOperatingSystemMXBean()
              instanceof com.sun.management.OperatingSystemMXBean system
          ? system.getProcessCpuTime()
          : 0;
    }
  }
}
