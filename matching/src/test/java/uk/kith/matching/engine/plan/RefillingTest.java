package uk.kith.matching.engine.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

/** All homes filled anew at once, compared with what is known to be best. */
class RefillingTest {

  private static final List<Aim> ORDER = PlanPolicy.DEFAULT.order();
  private static final List<Aim> AIMS = ORDER.subList(0, 3);

  @BeforeEach
  void needsTheLibrary() {
    assumeTrue(OrTools.whyNot() == null);
  }

  private static Bound bound(Grid grid, long[] value) {
    double[] guess = new Haggling(Workers.CALLER, Watch.NOBODY).prices(grid, value);
    return Bound.of(grid, value, guess, 0);
  }

  private static int[] better(Grid grid, int[] plan, long points, Watch watch) {
    long[] value = Ladder.upTo(AIMS).ofAll(grid);
    return new Refilling(grid, bound(grid, value), value, 1, watch)
        .better(plan, new long[] {points});
  }

  private static int[] greedy(Grid grid) {
    return Greedy.complete(grid, new int[0], bound(grid, Ladder.upTo(AIMS).ofAll(grid)).cost());
  }

  private static long worth(Grid grid, int[] plan) {
    return Ladder.upTo(AIMS).of(grid.objective(plan));
  }

  /** With every filling at hand no plan is better; with few of them it is at least as good. */
  @Test
  void withAllFillingsItIsTheBestPlan() {
    Seeds.forEach(
        60,
        random -> {
          PlanProblem problem = RandomProblems.of(random, 10, 7);
          Grid grid = Columns.of(problem);
          int[] plan = greedy(grid);
          int[] better = better(grid, plan, 1L << 40, Watch.NOBODY);
          Plan best = new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn()).plan(problem);
          assertTrue(best.provenBest());
          assertEquals(
              Ladder.upTo(AIMS).of(best.objective()), worth(grid, better), "worth of the best");
          assertTrue(worth(grid, better(grid, plan, 50, Watch.NOBODY)) >= worth(grid, plan));
          assertTrue(fits(grid, better));
        });
  }

  private static boolean fits(Grid grid, int[] plan) {
    Rooms rooms = new Rooms(grid);
    int[] taken = new int[grid.members.length];
    return Arrays.stream(plan)
        .allMatch(
            o -> {
              boolean fits = rooms.fits(o) && (taken[grid.unitOf(o)] & grid.mask[o]) == 0;
              rooms.moveIn(o);
              taken[grid.unitOf(o)] |= grid.mask[o];
              return fits;
            });
  }

  @Test
  void theOrderOfTheListsMeansNothing() {
    PlanProblem problem = RandomProblems.of(new Random(7), 12, 9);
    List<PlanOption> turned = new ArrayList<>(problem.options());
    Collections.reverse(turned);
    Grid one = Columns.of(problem);
    Grid other = Columns.of(problem.withOptions(turned));
    assertArrayEquals(
        better(one, greedy(one), 5_000, Watch.NOBODY),
        better(other, greedy(other), 5_000, Watch.NOBODY));
  }

  @Test
  void whoWantsThePlanNowGetsThePlanSoFar() {
    Grid grid = Columns.of(RandomProblems.of(new Random(7), 12, 9));
    int[] plan = greedy(grid);
    Watch over =
        new Watch() {
          @Override
          public boolean isCancelled() {
            return true;
          }

          @Override
          public void reached(int percent, Objective best, long gapPoints) {
            // Nobody looks.
          }
        };
    assertArrayEquals(plan, better(grid, plan, 5_000, over));
  }
}
