package uk.kith.sufficiency.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.simulation.Scenario;
import uk.kith.sufficiency.engine.simulation.Supplied;
import uk.kith.sufficiency.engine.simulation.SupplyCounts;
import uk.kith.sufficiency.engine.simulation.SupplySimulation;

/** What is costed are the months that children live in homes, each once. */
class MonthsLivedTest {

  private static final int MONTHS = 30;

  @Test
  void yearsEndAfterTwelveMonthsEachAndAtTheEnd() {
    assertEquals(List.of(12, 24, 30), SupplySeen.years(30));
    assertEquals(List.of(12, 24), SupplySeen.years(24));
    assertEquals(List.of(7), SupplySeen.years(7));
  }

  @Test
  void theYearsTogetherAreAllMonths() {
    SupplySimulation simulation =
        new SupplySimulation(Supplied.authority(5, 40, 40), Scenario.AS_NOW, MONTHS, 3);
    Spread.Counter counter = new Spread.Counter();
    double[] lived = new double[Home.values().length];
    int futures = 20;
    for (int k = 0; k < futures; k++) {
      SupplyCounts counts = simulation.replication(k);
      SupplySeen.count(counter, counts, MONTHS);
      for (int month = 1; month <= MONTHS; month++) {
        for (Home home : Home.values()) {
          lived[home.ordinal()] += counts.children().home(home, month);
        }
      }
    }
    Spread seen = counter.of(futures);
    assertEquals(1, seen.mean(SupplySeen.MONTHS_COUNTED));
    double all = 0;
    for (Home home : Home.values()) {
      double sum = 0;
      for (int end : SupplySeen.years(MONTHS)) {
        sum += seen.mean(SupplySeen.childMonths(home, end));
      }
      assertEquals(lived[home.ordinal()] / futures, sum, 1e-9, home.name());
      all += sum;
    }
    assertTrue(all > 1_000, "lived " + all);
  }
}
