package uk.kith.matching.engine.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

/** Plans made better around what they lose: never worse, never beyond the best, always possible. */
class MendingTest {

  private static final List<Aim> ORDER = PlanPolicy.DEFAULT.order();
  private static final Weights WEIGHTS = Weights.strict(ORDER.subList(0, 3), 130);

  private static Bound bound(Grid grid, Workers workers) {
    long[] value = WEIGHTS.ofAll(grid);
    double[] guess = new Haggling(workers, Watch.NOBODY).prices(grid, value);
    return new Descent(grid, value, workers, Watch.NOBODY).of(guess, 1, 60, 0);
  }

  private static int[] mended(Grid grid, int[] plan, Bound bound, Workers workers) {
    return new Mending(grid, ORDER, WEIGHTS, bound, MixedIntegerSolver.NONE, workers, Watch.NOBODY)
        .mend(plan);
  }

  @Test
  void aMendedPlanIsPossibleAndBetweenTheOldOneAndTheBest() {
    Seeds.forEach(
        60,
        random -> {
          PlanProblem problem = RandomProblems.of(random, 6, 5);
          Grid grid = Columns.of(problem);
          Bound bound = bound(grid, Workers.CALLER);
          for (int[] plan : new int[][] {{}, Greedy.complete(grid, new int[0], bound.cost())}) {
            int[] mended = mended(grid, plan, bound, Workers.CALLER);
            assertPossible(grid, mended);
            long worth = WEIGHTS.of(grid.objective(mended));
            assertTrue(worth >= WEIGHTS.of(grid.objective(plan)));
            assertTrue(worth <= WEIGHTS.of(BruteForcePlan.of(problem, ORDER).most()));
            assertTrue(worth <= bound.points());
          }
        });
  }

  @Test
  void pricesAndPlanOfManyDependNeitherOnThreadsNorOnTheOrderOfInput() {
    PlanProblem problem = RandomProblems.of(new Random(7), 120, 60);
    Grid grid = Columns.of(problem);
    Bound bound = bound(grid, Workers.CALLER);
    int[] greedy = Greedy.complete(grid, new int[0], bound.cost());
    int[] plan = mended(grid, greedy, bound, Workers.CALLER);
    assertPossible(grid, plan);
    assertTrue(WEIGHTS.of(grid.objective(plan)) >= WEIGHTS.of(grid.objective(greedy)));
    for (int threads : new int[] {1, 2, 4}) {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      try {
        Workers workers = pieces -> all(pool, pieces);
        Grid shuffled = Columns.of(RandomProblems.shuffled(problem, new Random(threads)));
        Bound other = bound(shuffled, workers);
        assertArrayEquals(bound.price(), other.price());
        assertArrayEquals(plan, mended(shuffled, greedy, other, workers));
      } finally {
        pool.shutdownNow();
      }
    }
  }

  private static void assertPossible(Grid grid, int[] plan) {
    Rooms rooms = new Rooms(grid);
    Set<Integer> placed = new HashSet<>();
    for (int option : plan) {
      assertTrue(rooms.fits(option));
      rooms.moveIn(option);
      for (int i = grid.first[option]; i < grid.first[option + 1]; i++) {
        assertTrue(placed.add(grid.child[i]), "placed once");
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
