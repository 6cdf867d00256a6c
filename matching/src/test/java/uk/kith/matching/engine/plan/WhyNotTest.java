package uk.kith.matching.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.Together.PREFERRED;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Seeds;

/** Questions about a plan, by hand and against brute force (R-MATCH-22). */
class WhyNotTest {

  private static final Planner PLANNER = new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn());
  private static final ChildId ANA = new ChildId(new UUID(1, 1));
  private static final ChildId BEN = new ChildId(new UUID(1, 2));
  private static final HouseholdId NORTH = new HouseholdId(new UUID(2, 1));
  private static final HouseholdId SOUTH = new HouseholdId(new UUID(2, 2));
  private static final HouseholdId EAST = new HouseholdId(new UUID(2, 3));

  /**
   *
   *
   * <pre>
   *        north  south
   * Ana     900    500
   * Ben     700     -
   * </pre>
   */
  private static final PlanProblem PROBLEM =
      new PlanProblem(
          List.of(Unit.of(new WaitingChild(ANA, 30)), Unit.of(new WaitingChild(BEN, 10))),
          List.of(OpenHousehold.of(NORTH, 5, 1), OpenHousehold.of(SOUTH, 9, 1)),
          List.of(
              PlanOption.of(ANA, NORTH, 900, true),
              PlanOption.of(ANA, SOUTH, 500, false),
              PlanOption.of(BEN, NORTH, 700, true)),
          Set.of());

  private static final Plan PLAN = PLANNER.plan(PROBLEM);

  @Test
  void anaInTheNorthWouldLeaveBenWithoutAHome() {
    WhyNot.Answer answer = new WhyNot(PLANNER, PROBLEM, PLAN).of(ANA, NORTH);
    assertTrue(answer.possible() && answer.exact());
    assertEquals(new Objective(1, 1, 300, 0), answer.loss());
    assertEquals(
        List.of(new WhyNot.Move(ANA, SOUTH, NORTH), new WhyNot.Move(BEN, NORTH, null)),
        answer.moves());
  }

  @Test
  void benInTheSouthIsNotPossible() {
    assertFalse(new WhyNot(PLANNER, PROBLEM, PLAN).of(BEN, SOUTH).possible());
  }

  @Test
  void whereAChildIsAlreadyNothingIsLost() {
    WhyNot.Answer answer = new WhyNot(PLANNER, PROBLEM, PLAN).of(BEN, NORTH);
    assertEquals(Objective.NOTHING, answer.loss());
    assertEquals(List.of(), answer.moves());
  }

  /** Nothing is solved for it: who gives no time still gets the whole answer. */
  @Test
  void whereAChildIsAlreadyTheAnswerIsSureWithoutPatience() {
    WhyNot.Answer answer = new WhyNot(PLANNER, PROBLEM, PLAN, IMPATIENT).of(BEN, NORTH);
    assertTrue(answer.possible() && answer.exact());
    assertEquals(Objective.NOTHING, answer.loss());
  }

  /** Of two ways only one is tried when the time is over; then the loss is not sure. */
  @Test
  void whenTheTimeIsOverNoMoreWaysAreTriedAndNothingIsSure() {
    PlanProblem siblings =
        new PlanProblem(
            List.of(
                Unit.of(List.of(new WaitingChild(ANA, 30), new WaitingChild(BEN, 10)), PREFERRED)),
            List.of(OpenHousehold.of(NORTH, 5, 2), OpenHousehold.of(SOUTH, 9, 2)),
            List.of(
                PlanOption.of(ANA, NORTH, 300, true),
                new PlanOption(List.of(ANA, BEN), NORTH, 300, true, 2, 2, false, List.of()),
                new PlanOption(List.of(ANA, BEN), SOUTH, 900, true, 2, 2, false, List.of())),
            Set.of());
    Plan plan = PLANNER.plan(siblings);
    WhyNot.Answer sure = new WhyNot(PLANNER, siblings, plan).of(ANA, NORTH);
    assertEquals(new Objective(0, 0, 1200, 0), sure.loss());
    assertTrue(sure.exact());
    WhyNot.Answer quick = new WhyNot(PLANNER, siblings, plan, IMPATIENT).of(ANA, NORTH);
    assertTrue(quick.possible());
    assertFalse(quick.exact());
  }

  private static final Watch IMPATIENT =
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

  @Test
  void theBestForAnaAloneIsNotWhatThePlanGivesHer() {
    List<BesidePlan> beside = BesidePlan.of(PROBLEM, PLAN);
    assertEquals(List.of(ANA, BEN), beside.stream().map(BesidePlan::child).toList());
    assertTrue(beside.get(0).differs());
    assertFalse(beside.get(1).differs());
  }

  /** A home in the east for either: Ana goes north, Ben east at 650; 1550 instead of 1200. */
  @Test
  void oneMoreCarerIsWorthWhatTheBetterPlanReachesMore() {
    OneMoreCarer.Worth worth =
        new OneMoreCarer(PLANNER, PROBLEM, PLAN)
            .of(
                OpenHousehold.of(EAST, 0, 1),
                List.of(PlanOption.of(ANA, EAST, 300, true), PlanOption.of(BEN, EAST, 650, true)));
    assertEquals(new Objective(0, 0, 350, 1), worth.gain());
    assertTrue(worth.exact());
    assertEquals("Proven best: no plan reaches more by this order.", worth.proof());
    assertEquals(List.of(ANA, BEN), worth.moves().stream().map(WhyNot.Move::child).toList());
  }

  @Test
  void whatIsLostIsWhatBruteForceLoses() {
    Seeds.forEach(
        150,
        random -> {
          PlanProblem problem = RandomProblems.of(random, 5, 4);
          Plan plan = PLANNER.plan(problem);
          WhyNot whyNot = new WhyNot(PLANNER, problem, plan);
          for (PlanOption option : problem.options().stream().limit(6).toList()) {
            ChildId child = option.children().get(0);
            BruteForcePlan truth =
                BruteForcePlan.of(
                    problem,
                    plan.order(),
                    chosen ->
                        chosen.stream()
                            .anyMatch(
                                o ->
                                    o.household().equals(option.household())
                                        && o.children().contains(child)));
            WhyNot.Answer answer = whyNot.of(child, option.household());
            assertEquals(plan.objective().minus(truth.most()), answer.loss());
          }
        });
  }

  /** R-MATCH-01, R-MATCH-22: as the options of a search order them. */
  @Test
  void whatNeedsNoApprovalIsBestForTheChildAlone() {
    PlanOption needs =
        new PlanOption(
            List.of(ANA),
            SOUTH,
            900,
            true,
            1,
            1,
            false,
            List.of(new PlanOption.Approval(RuleId.of("R-MATCH-16"), "Placement manager")));
    PlanProblem problem =
        new PlanProblem(
            List.of(Unit.of(new WaitingChild(ANA, 30))),
            List.of(OpenHousehold.of(NORTH, 5, 1), OpenHousehold.of(SOUTH, 9, 1)),
            List.of(PlanOption.of(ANA, NORTH, 500, true), needs),
            Set.of());
    Plan plan = PLANNER.plan(problem);
    assertEquals(SOUTH, plan.assignments().get(0).household(), "the plan counts both alike");
    BesidePlan beside = BesidePlan.of(problem, plan).get(0);
    assertEquals(NORTH, Objects.requireNonNull(beside.best()).household());
    assertTrue(beside.differs());
  }
}
