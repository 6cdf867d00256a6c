package uk.kith.sufficiency.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.FutureChange;
import uk.kith.sufficiency.engine.forecast.Spread;
import uk.kith.sufficiency.engine.forecast.SupplySeen;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.simulation.Scenario;
import uk.kith.sufficiency.engine.simulation.Supplied;
import uk.kith.sufficiency.engine.simulation.SuppliedBaseline;
import uk.kith.sufficiency.engine.simulation.SupplyCounts;
import uk.kith.sufficiency.engine.simulation.SupplySimulation;

/** R-SUFF-15: who comes and leaves otherwise under a scenario, by the same chance. */
class ChangedFlowsTest {

  private static final int MONTHS = 18;
  private static final int FUTURES = 30;

  @Test
  void moreOrdersAreMoreOrdersAndNobodyElseComes() {
    FutureChange change =
        change(
            new Scenario(
                List.of(), List.of(), 1, 1, new Scenario.Permanence(2, 1, 0), null, false));
    List<FutureChange.Flow> orders = change.flows(Exit.SPECIAL_GUARDIANSHIP.name());
    assertEquals(List.of(12, 18), orders.stream().map(FutureChange.Flow::month).toList());
    assertTrue(orders.get(0).change().mean() > 1, "more orders in a year");
    assertTrue(orders.get(1).change().mean() > orders.get(0).change().mean());
    assertEquals(0, change.flows(ForecastResult.CAME).get(1).change().mean());
  }

  /** Looked after = come less left, of differences as of numbers. */
  @Test
  void differencesOfFlowsAddUpToThatOfTheChildrenInCare() {
    FutureChange change =
        change(new Scenario(List.of(), List.of(), 1, 1.5, Scenario.Permanence.AS_NOW, null, false));
    for (int end = 0; end < 2; end++) {
      double sum = change.flows(ForecastResult.CAME).get(end).change().mean();
      for (Exit exit : Exit.values()) {
        sum -= change.flows(exit.name()).get(end).change().mean();
      }
      assertTrue(change.flows(ForecastResult.CAME).get(end).change().mean() > 5);
      assertEquals(change.ends().get(end).lookedAfter().mean(), sum, 1e-9);
    }
  }

  private static FutureChange change(Scenario scenario) {
    SuppliedBaseline from = Supplied.authority(5, 60, 60);
    SupplySimulation now = new SupplySimulation(from, Scenario.AS_NOW, MONTHS, 1);
    SupplySimulation then = new SupplySimulation(from, scenario, MONTHS, 1);
    Spread.Counter counter = new Spread.Counter();
    for (int k = 0; k < FUTURES; k++) {
      SupplyCounts was = now.replication(k);
      SupplySeen.differ(counter, 0, was, then.replication(k), MONTHS);
    }
    return HomesResults.changes(MONTHS, 1, counter.of(FUTURES)).get(0);
  }
}
