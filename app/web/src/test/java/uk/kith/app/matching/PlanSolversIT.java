package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.plan.OpenHousehold;
import uk.kith.matching.engine.plan.Plan;
import uk.kith.matching.engine.plan.PlanOption;
import uk.kith.matching.engine.plan.PlanPolicy;
import uk.kith.matching.engine.plan.PlanProblem;
import uk.kith.matching.engine.plan.Planner;
import uk.kith.matching.engine.plan.Solvers;
import uk.kith.matching.engine.plan.Unit;
import uk.kith.matching.engine.plan.WaitingChild;

/** The library for hard parts can be loaded in the server, out of the application as delivered. */
@ArquillianTest
class PlanSolversIT {

  @Test
  void theLibraryIsThereInTheServer() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    assumeTrue(system.contains("linux"), "delivered for others too, and not tried here");
    Plan plan = new Planner(PlanPolicy.DEFAULT, Solvers.best()).plan(problem());
    assertTrue(plan.provenBest());
    assertTrue(plan.workings().bound().endsWith("OR-Tools is there"), plan.workings().bound());
    Plan own = new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn()).plan(problem());
    assertEquals(own.assignments(), plan.assignments());
  }

  /** More children than are planned without asking for the library, homes with two beds. */
  private static PlanProblem problem() {
    Random random = new Random(7);
    List<Unit> units = new ArrayList<>();
    List<OpenHousehold> homes = new ArrayList<>();
    List<PlanOption> options = new ArrayList<>();
    for (int h = 0; h < 60; h++) {
      homes.add(OpenHousehold.of(new HouseholdId(new UUID(1, h)), h, 2));
    }
    for (int c = 0; c < 110; c++) {
      ChildId child = new ChildId(new UUID(2, c));
      units.add(Unit.of(new WaitingChild(child, c)));
      for (OpenHousehold home : homes) {
        if (random.nextInt(4) == 0) {
          options.add(PlanOption.of(child, home.id(), random.nextInt(1001), random.nextBoolean()));
        }
      }
    }
    return new PlanProblem(units, homes, options, Set.of());
  }
}
