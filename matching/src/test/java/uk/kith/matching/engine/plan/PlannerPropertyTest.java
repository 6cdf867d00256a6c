package uk.kith.matching.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

/** The planner against brute force, and what must not matter (R-MATCH-13, -16, -18, -22). */
class PlannerPropertyTest {

  private static final List<PlanPolicy> ORDERS =
      List.of(
          PlanPolicy.DEFAULT,
          order(Aim.PLACED, Aim.SCORE, Aim.TOGETHER, Aim.LOCAL),
          order(Aim.PLACED, Aim.SCORE, Aim.LOCAL, Aim.TOGETHER));

  private static PlanPolicy order(Aim... aims) {
    return new PlanPolicy(2, LocalDate.of(2014, 9, 1), List.of(aims));
  }

  /** 2,000 problems of one to seven children, each by one of the orders. */
  @Test
  void reachesWhatBruteForceReachesByTheSamePlan() {
    for (int size = 1; size <= 7; size++) {
      int children = size;
      int homes = 1 + size * 2 / 3;
      Seeds.forEach(
          286,
          random -> {
            PlanPolicy policy = ORDERS.get(random.nextInt(ORDERS.size()));
            PlanProblem problem = RandomProblems.of(random, children, homes);
            BruteForcePlan truth = BruteForcePlan.of(problem, policy.order());
            Plan plan = new Planner(policy, Solvers.ofOurOwn()).plan(problem);
            assertEquals(truth.most(), plan.objective());
            assertEquals(truth.best(), plan.assignments());
            assertTrue(plan.provenBest());
            assertTrue(
                CertificateCheck.holds(
                    plan.certificate(), problem, policy.order(), plan.objective()));
          });
    }
  }

  @Test
  void neitherOrderOfInputNorThreadsMatter() {
    for (int threads : new int[] {1, 2, 4}) {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      try {
        Seeds.forEach(
            12,
            random -> {
              PlanProblem problem = RandomProblems.of(random, 14, 10);
              Planner planner = new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn());
              assertEquals(
                  planner.plan(problem),
                  planner.plan(
                      RandomProblems.shuffled(problem, random),
                      pieces -> all(pool, pieces),
                      Watch.NOBODY));
            });
      } finally {
        pool.shutdownNow();
      }
    }
  }

  /**
   * More children than the own search alone decides: neighbourhoods, the library and sharing the
   * work among threads come into it.
   */
  @Test
  void aRegionHasTheSamePlanForAnyOrderAndThreads() {
    Random random = new Random(20_261_128);
    PlanProblem problem = RandomProblems.region(random, 4, 160, 76);
    Planner planner = new Planner(PlanPolicy.DEFAULT, Solvers.best());
    Plan plan = planner.plan(problem);
    assertTrue(plan.provenBest(), () -> plan.workings() + " with gap " + plan.gap());
    assertTrue(plan.unplaced().size() > 10, "places are scarce");
    assertTrue(
        CertificateCheck.holds(
            plan.certificate(), problem, PlanPolicy.DEFAULT.order(), plan.objective()));
    for (int threads : new int[] {1, 2, 4}) {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      try {
        assertEquals(
            plan,
            planner.plan(
                RandomProblems.shuffled(problem, random),
                pieces -> all(pool, pieces),
                Watch.NOBODY),
            () -> threads + " threads");
      } finally {
        pool.shutdownNow();
      }
    }
  }

  private static void all(ExecutorService pool, List<Runnable> pieces) {
    List<? extends Future<?>> begun = pieces.stream().map(pool::submit).toList();
    for (Future<?> piece : begun) {
      try {
        piece.get();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
