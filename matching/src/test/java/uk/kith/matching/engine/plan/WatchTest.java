package uk.kith.matching.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Plans that somebody waits for: what is told meanwhile, and what is kept when they stop. */
class WatchTest {

  private static final List<Aim> ORDER = PlanPolicy.DEFAULT.order();
  private static final Planner PLANNER = new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn());

  /** Tells what it was told, and stops after so many times. */
  private static final class Told implements Watch {
    private final List<Integer> percents = new ArrayList<>();
    private final List<Objective> best = new ArrayList<>();
    private final List<Long> gaps = new ArrayList<>();
    private final int stopAfter;

    Told(int stopAfter) {
      this.stopAfter = stopAfter;
    }

    @Override
    public boolean isCancelled() {
      return percents.size() >= stopAfter;
    }

    @Override
    public void reached(int percent, Objective reached, long gapPoints) {
      percents.add(percent);
      best.add(reached);
      gaps.add(gapPoints);
    }
  }

  @Test
  void progressGrowsAndThePlanSoFarNeverGetsWorse() {
    Seeds.forEach(
        40,
        random -> {
          PlanProblem problem = RandomProblems.of(random, 14, 9);
          Told told = new Told(Integer.MAX_VALUE);
          Plan plan = PLANNER.plan(problem, Workers.CALLER, told);
          assertFalse(plan.cancelled());
          assertEquals(PLANNER.plan(problem), plan, "who looks on changes nothing");
          for (int i = 0; i < told.percents.size(); i++) {
            assertTrue(told.percents.get(i) >= 0 && told.percents.get(i) <= 100);
            assertTrue(told.gaps.get(i) >= 0);
            assertTrue(i == 0 || told.percents.get(i) >= told.percents.get(i - 1));
            assertTrue(
                i == 0 || Objective.by(ORDER).compare(told.best.get(i), told.best.get(i - 1)) >= 0);
          }
        });
  }

  /** Stopped before it began: still a plan that can be had, with a bound that holds. */
  @Test
  void whoStopsAtOnceGetsAPlanAndItsGap() {
    Seeds.forEach(
        60,
        random -> {
          PlanProblem problem = RandomProblems.of(random, 12, 8);
          Plan plan = PLANNER.plan(problem, Workers.CALLER, new Told(0));
          Plan best = PLANNER.plan(problem);
          assertTrue(
              Objective.by(ORDER).compare(plan.objective(), best.objective()) <= 0,
              "no better than the best");
          assertTrue(CertificateCheck.holds(plan.certificate(), problem, ORDER, plan.objective()));
          assertEquals(!plan.provenBest(), plan.cancelled());
          if (plan.provenBest()) {
            assertEquals(best.objective(), plan.objective());
          } else {
            Aim first =
                ORDER.stream()
                    .filter(aim -> best.objective().of(aim) != plan.objective().of(aim))
                    .findFirst()
                    .orElse(Aim.LOCAL);
            assertTrue(
                best.objective().of(first) - plan.objective().of(first) <= plan.gap().of(first),
                "the gap holds what is missing: " + plan.gap());
          }
        });
  }

  /** A "why not" without patience is answered, and says that it may not be exact. */
  @Test
  void whyNotWithoutPatienceIsNeverBelowTheTruth() {
    Seeds.forEach(
        40,
        random -> {
          PlanProblem problem = RandomProblems.of(random, 9, 6);
          Plan plan = PLANNER.plan(problem);
          for (PlanOption option : problem.options().stream().limit(4).toList()) {
            WhyNot.Answer exact =
                new WhyNot(PLANNER, problem, plan).of(option.children().get(0), option.household());
            WhyNot.Answer quick =
                new WhyNot(PLANNER, problem, plan, new Told(0))
                    .of(option.children().get(0), option.household());
            assertEquals(exact.possible(), quick.possible());
            assertTrue(Objective.by(ORDER).compare(quick.loss(), exact.loss()) >= 0);
            assertTrue(!quick.exact() || quick.loss().equals(exact.loss()));
          }
        });
  }

  /** Where the library cannot be loaded our own search goes on alone. */
  @Test
  void withoutTheLibraryThePlanIsTheSame() {
    PlanProblem problem = many(new Random(5));
    Planner failing =
        new Planner(PlanPolicy.DEFAULT, Solvers.unless(() -> "OR-Tools could not be loaded"));
    Plan plan = failing.plan(problem);
    assertTrue(plan.workings().bound().startsWith("haggled prices: "), plan.workings().bound());
    assertEquals(0, plan.workings().bySolver());
    Plan own = PLANNER.plan(problem);
    assertTrue(plan.provenBest() && own.provenBest());
    assertEquals(own.assignments(), plan.assignments());
  }

  @Test
  void whyThereIsNoLibraryIsToldOnceItWasAskedFor() {
    Solvers failing = Solvers.unless(() -> "OR-Tools could not be loaded");
    assertEquals("no library was needed", failing.why());
    assertFalse(failing.solver().isThere());
    assertEquals("OR-Tools could not be loaded", failing.why());
  }

  /** An authority's plan does not ask for the library at all. */
  @Test
  void theLibraryIsNotLoadedForFew() {
    Planner planner =
        new Planner(
            PlanPolicy.DEFAULT,
            Solvers.unless(
                () -> {
                  throw new AssertionError("asked for");
                }));
    Plan plan = planner.plan(RandomProblems.of(new Random(11), 14, 9));
    assertTrue(plan.workings().bound().endsWith("no library was needed"), plan.workings().bound());
  }

  /** More children than those whom our own steps bound, in homes of two beds. */
  private static PlanProblem many(Random random) {
    List<Unit> units = new ArrayList<>();
    List<OpenHousehold> homes = new ArrayList<>();
    List<PlanOption> options = new ArrayList<>();
    for (int h = 0; h < 70; h++) {
      homes.add(OpenHousehold.of(new HouseholdId(new UUID(1, h)), random.nextInt(90), 2));
    }
    for (int c = 0; c < 104; c++) {
      ChildId child = new ChildId(new UUID(2, c));
      units.add(Unit.of(new WaitingChild(child, random.nextInt(60))));
      for (OpenHousehold home : homes) {
        if (random.nextInt(5) == 0) {
          options.add(PlanOption.of(child, home.id(), random.nextInt(1001), random.nextBoolean()));
        }
      }
    }
    return new PlanProblem(units, homes, options, Set.of());
  }
}
