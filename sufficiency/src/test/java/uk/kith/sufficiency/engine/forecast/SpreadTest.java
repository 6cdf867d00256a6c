package uk.kith.sufficiency.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.simulation.Scenario;
import uk.kith.sufficiency.engine.simulation.Supplied;
import uk.kith.sufficiency.engine.simulation.SuppliedBaseline;
import uk.kith.sufficiency.engine.simulation.SupplyCounts;
import uk.kith.sufficiency.engine.simulation.SupplySimulation;
import uk.kith.sufficiency.engine.supply.Segment;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/** R-SUFF-09, -10: what is counted of homes adds up, in blocks and over segments. */
class SpreadTest {

  private static final int MONTHS = 12;

  @Test
  void valuesAndQuantilesByHand() {
    // -2, 0, 0, 1, 1 and 5.
    Spread.Counter counter = new Spread.Counter();
    for (int value : new int[] {1, -2, 0, 5, 0, 1}) {
      counter.add("x", value);
    }
    Spread spread = counter.of(6);
    assertEquals(List.of(-2, 1, 1, 2, 5, 1), spread.seen().get("x"));
    assertArrayEquals(new int[] {-2, 0, 0, 1, 1, 5}, spread.values("x"));
    assertEquals(-2, spread.quantile("x", .1));
    assertEquals(0, spread.quantile("x", .5));
    assertEquals(1, spread.quantile("x", .6));
    assertEquals(5, spread.quantile("x", .9));
    assertEquals(5 / 6.0, spread.mean("x"), 1e-12);
    assertEquals(0, spread.quantile("nothing", .9));
  }

  @Test
  void whatIsBelowNothingInEveryFutureStandsBeforeIt() {
    Spread.Counter counter = new Spread.Counter();
    counter.add("x", -3);
    assertArrayEquals(new int[] {-3, 0}, counter.of(2).values("x"));
  }

  @Test
  void blocksInAnyOrderAreTheWhole() {
    SuppliedBaseline from = Supplied.authority(3, 20, 20);
    Spread whole = spread(from, 0, 12);
    assertEquals(whole, spread(from, 0, 5).plus(spread(from, 5, 12)));
    assertEquals(whole, spread(from, 9, 12).plus(spread(from, 0, 9)));
    assertEquals(whole, whole.plus(Spread.NONE));
  }

  @Test
  void segmentsAndReasonsAreTheWhole() {
    SuppliedBaseline from = Supplied.authority(3, 20, 20);
    SupplyCounts counts = new SupplySimulation(from, Scenario.AS_NOW, MONTHS, 1).replication(0);
    Spread.Counter counter = new Spread.Counter();
    SupplySeen.count(counter, counts, MONTHS);
    Spread spread = counter.of(1);
    double asked = 0;
    double unmet = 0;
    for (Segment segment : SupplySeen.segments()) {
      asked += spread.mean(SupplySeen.asked(segment));
      unmet += spread.mean(SupplySeen.unmet(segment));
    }
    double reasons = 0;
    for (WhyNotLocal why : WhyNotLocal.values()) {
      reasons += spread.mean(SupplySeen.unmet(why));
    }
    assertEquals(counts.asked(), asked);
    assertEquals(counts.unmet(), unmet);
    assertEquals(unmet, reasons);
    for (int month = 0; month <= MONTHS; month++) {
      double told = spread.mean(SupplySeen.lacking(month)) + spread.mean(SupplySeen.byPlan(month));
      assertEquals(true, told <= counts.children().where(Where.OUTSIDE, month), "month " + month);
    }
  }

  private static Spread spread(SuppliedBaseline from, int first, int last) {
    SupplySimulation simulation = new SupplySimulation(from, Scenario.AS_NOW, MONTHS, 1);
    Spread.Counter counter = new Spread.Counter();
    for (int k = first; k < last; k++) {
      SupplySeen.count(counter, simulation.replication(k), MONTHS);
    }
    return counter.of(last - first);
  }
}
