package uk.kith.matching.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Seeds;

/** Our sparse solver against JGraphT, and both against what proves a matching best. */
class OneEachTest {

  @Test
  void reachesWhatJGraphTReachesAndProvesIt() {
    Seeds.forEach(
        400,
        random -> {
          int children = 1 + random.nextInt(40);
          Grid grid = Columns.of(problem(random, children, 1 + random.nextInt(40)));
          long[] value = Ladder.upTo(PlanPolicy.DEFAULT.order()).ofAll(grid);
          OneEach.Matching matching = OneEach.match(grid, value);
          Bound own = Bound.of(grid, value, new OneEach().prices(grid, value), 0);
          Bound oracle = Bound.of(grid, value, new GraphMatching().prices(grid, value), 0);
          assertEquals(matching.value(value) * Bound.SCALE, own.total());
          assertEquals(own.total(), oracle.total());
        });
  }

  @Test
  void aPlanOfOneEachIsProvenBestByItsPricesAlone() {
    Seeds.forEach(
        100,
        random -> {
          PlanProblem problem = problem(random, 12, 10);
          Plan plan = new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn()).plan(problem);
          assertTrue(plan.certificate().isTight(plan.order(), plan.objective()));
          assertTrue(
              CertificateCheck.holds(plan.certificate(), problem, plan.order(), plan.objective()));
        });
  }

  static PlanProblem problem(Random random, int children, int homes) {
    List<Unit> units = new ArrayList<>();
    List<OpenHousehold> open = new ArrayList<>();
    List<PlanOption> options = new ArrayList<>();
    for (int h = 0; h < homes; h++) {
      open.add(OpenHousehold.of(new HouseholdId(new UUID(random.nextLong(), h)), h, 1));
    }
    for (int c = 0; c < children; c++) {
      ChildId child = new ChildId(new UUID(random.nextLong(), c));
      units.add(Unit.of(new WaitingChild(child, random.nextInt(50))));
      for (OpenHousehold home : open) {
        if (random.nextInt(4) == 0) {
          options.add(PlanOption.of(child, home.id(), random.nextInt(1001), random.nextBoolean()));
        }
      }
    }
    return new PlanProblem(units, open, options, Set.of());
  }
}
