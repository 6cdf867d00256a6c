package uk.kith.matching.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;

/**
 * Two children, one bed that both want and one that only Ana can have:
 *
 * <pre>
 *        north  south
 * Ana     900    500
 * Ben     700     -
 * </pre>
 *
 * Ana 500 and Ben 700 make 1200; Ana at north alone makes 900 and leaves Ben without a home.
 */
class CertificateCheckTest {

  private static final ChildId ANA = new ChildId(new UUID(1, 1));
  private static final ChildId BEN = new ChildId(new UUID(1, 2));
  private static final HouseholdId NORTH = new HouseholdId(new UUID(2, 1));
  private static final HouseholdId SOUTH = new HouseholdId(new UUID(2, 2));
  private static final PlanProblem PROBLEM =
      new PlanProblem(
          List.of(Unit.of(new WaitingChild(ANA, 30)), Unit.of(new WaitingChild(BEN, 10))),
          List.of(OpenHousehold.of(NORTH, 5, 1), OpenHousehold.of(SOUTH, 9, 1)),
          List.of(
              PlanOption.of(ANA, NORTH, 900, true),
              PlanOption.of(ANA, SOUTH, 500, false),
              PlanOption.of(BEN, NORTH, 700, true)),
          Set.of());
  private static final Objective REACHED = new Objective(2, 2, 1200, 1);
  private static final List<Aim> SCORE_ALONE = List.of(Aim.PLACED, Aim.SCORE);

  /** Prices 500 and 300, rent 400 at north: 900 = 500 + 400, 500 = 500 + 0, 700 = 300 + 400. */
  private static Certificate.Proof score(long ana, long ben, long north, long most) {
    return new Certificate.Proof(
        Aim.SCORE,
        List.of(0L, 1L),
        prices(ana, ben),
        Map.of(NORTH, north * Certificate.SCALE),
        most);
  }

  private static Map<ChildId, Long> prices(long ana, long ben) {
    Map<ChildId, Long> prices = new HashMap<>();
    prices.put(ANA, ana * Certificate.SCALE);
    prices.put(BEN, ben * Certificate.SCALE);
    return prices;
  }

  private static boolean holds(Certificate.Proof proof) {
    return CertificateCheck.holds(new Certificate(List.of(proof)), PROBLEM, SCORE_ALONE, REACHED);
  }

  @Test
  void pricesAndRentsThatCoverEveryOptionProveTheBound() {
    assertTrue(holds(score(500, 300, 400, 1200)));
  }

  @Test
  void anOptionWorthMoreThanItsPricesIsFound() {
    assertFalse(holds(score(500, 299, 400, 1199)));
  }

  @Test
  void aBoundThatDoesNotAddUpIsFound() {
    assertFalse(holds(score(500, 300, 400, 1199)));
  }

  @Test
  void aNegativePriceIsFound() {
    assertFalse(holds(score(1000, -100, 800, 1700)));
  }

  @Test
  void thePlanThatThePlannerMakesIsProvenBest() {
    Plan plan = new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn()).plan(PROBLEM);
    assertEquals(REACHED, plan.objective());
    assertEquals("Proven best: no plan reaches more by this order.", plan.proof());
    assertTrue(CertificateCheck.holds(plan.certificate(), PROBLEM, plan.order(), REACHED));
    assertEquals(List.of(), plan.unplaced());
  }

  @Test
  void thePolicyIsOneSentence() {
    assertEquals(
        "The plan first places as many children as possible, then keeps brothers and sisters"
            + " together as each child’s decision says, then meets needs best by the score, of"
            + " which nearness to home is a part, then places children in the area; between equal"
            + " plans, who has waited longest comes first, then the lower id.",
        new PlanPolicy(1, LocalDate.of(2014, 4, 1), PlanPolicy.DEFAULT.order()).sentence());
  }
}
