package uk.kith.matching.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

/** OR-Tools against what is written here; skipped where it cannot be loaded. */
class OrToolsTest {

  private static final List<Aim> ORDER = PlanPolicy.DEFAULT.order();

  @BeforeEach
  void isThere() {
    assumeTrue(OrTools.whyNot() == null);
  }

  @Test
  void scipReachesWhatTheSearchReaches() {
    Seeds.forEach(
        20,
        random -> {
          Grid grid = Columns.of(RandomProblems.of(random, 10, 7));
          if (grid.size() > 0) {
            int[] all = IntStream.range(0, grid.size()).toArray();
            Weights weights = Weights.strict(ORDER.subList(0, 3), grid.children.length);
            long[] value = weights.ofAll(grid);
            double[] guess = new Haggling(Workers.CALLER, Watch.NOBODY).prices(grid, value);
            Bound bound = Bound.of(grid, value, guess, 0);
            int[] found =
                new PartSolver(grid, ORDER, MixedIntegerSolver.NONE)
                    .solve(all, weights, bound, true, Watch.NOBODY)
                    .chosen();
            Objective searched = grid.objective(found);
            assertEquals(
                searched, grid.objective(new Scip().solve(grid, ORDER, new int[0], Watch.NOBODY)));
            assertEquals(
                searched, grid.objective(new Scip().solve(grid, ORDER, found, Watch.NOBODY)));
          }
        });
  }

  /** Whose time is over waits for no solver; whose time is long has the same answer as ever. */
  @Test
  void theLibraryHeedsTheEndOfTime() {
    Grid grid = Columns.of(RandomProblems.of(new Random(3), 10, 7));
    int[] best = new Scip().solve(grid, ORDER, new int[0], Watch.NOBODY);
    assertTrue(best.length > 0);
    assertEquals(0, new Scip().solve(grid, ORDER, best, ending(0)).length);
    assertEquals(
        grid.objective(best),
        grid.objective(new Scip().solve(grid, ORDER, new int[0], ending(600_000))));
  }

  private static Watch ending(long millis) {
    return new Watch() {
      @Override
      public boolean isCancelled() {
        return false;
      }

      @Override
      public Long millisLeft() {
        return millis;
      }

      @Override
      public void reached(int percent, Objective best, long gapPoints) {
        // Nobody looks.
      }
    };
  }

  @Test
  void theSamePlanWhicheverSolversRan() {
    Seeds.forEach(
        30,
        random -> {
          PlanProblem problem = RandomProblems.of(random, 12, 9);
          Plan own = new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn()).plan(problem);
          Plan other = new Planner(PlanPolicy.DEFAULT, Solvers.best()).plan(problem);
          assertTrue(own.provenBest() && other.provenBest());
          assertEquals(own.objective(), other.objective());
          assertEquals(own.assignments(), other.assignments());
          assertTrue(
              CertificateCheck.holds(other.certificate(), problem, ORDER, other.objective()));
        });
  }
}
