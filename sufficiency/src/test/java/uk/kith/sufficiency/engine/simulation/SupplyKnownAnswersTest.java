package uk.kith.sufficiency.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.supply.HomeRates;
import uk.kith.sufficiency.engine.supply.InventedSupply;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.SupplyHome;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/** R-SUFF-10, R-SUFF-15: simulations with homes of which textbooks know the answer. */
class SupplyKnownAnswersTest {

  private static final double YEAR = 365.25;

  @Test
  void withoutHomesEverybodyIsOutside() {
    SupplySimulation simulation =
        Supplied.simulation(Supplied.empty(List.of()), Scenario.AS_NOW, 36, .2, .005);
    SupplyCounts counts = simulation.replication(0);
    assertTrue(counts.asked() > 100);
    assertEquals(counts.asked(), counts.unmet(WhyNotLocal.NO_SUCH_HOME));
    for (int month = 1; month <= 36; month++) {
      assertEquals(0, counts.children().where(Where.LOCAL, month));
      assertEquals(counts.children().lookedAfter(month), counts.lacking(month));
    }
  }

  @Test
  void withHomesForEverybodyNobodyIsOutsideAndTheStockIsThatOfInfinitelyManyServers() {
    double come = .2;
    double leave = .005;
    SupplySimulation simulation =
        Supplied.simulation(
            Supplied.empty(Supplied.fosterHomes(300, 1)), Scenario.AS_NOW, 36, come, leave);
    int replications = 200;
    double[] sums = new double[3];
    double[] squares = new double[3];
    for (int k = 0; k < replications; k++) {
      SupplyCounts counts = simulation.replication(k);
      assertEquals(0, counts.unmet(), "k " + k);
      for (int i = 0; i < 3; i++) {
        int stock = counts.children().lookedAfter(12 * (i + 1));
        assertEquals(stock, counts.children().where(Where.LOCAL, 12 * (i + 1)));
        sums[i] += stock;
        squares[i] += (double) stock * stock;
      }
    }
    for (int i = 0; i < 3; i++) {
      double expected = come / leave * (1 - Math.exp(-leave * (i + 1) * YEAR));
      double mean = sums[i] / replications;
      // The stock is Poisson: its variance is its mean.
      assertEquals(expected, mean, 4 * Math.sqrt(expected / replications), "year " + (i + 1));
      double variance = squares[i] / replications - mean * mean;
      assertEquals(1, variance / expected, 4 * Math.sqrt(2.0 / replications));
    }
  }

  /**
   * Who finds no place is lost to the homes: M/M/c/c, of which Erlang's formula knows the share.
   */
  @Test
  void theShareThatFindsNoHomeIsErlangs() {
    double come = .1;
    double leave = .05;
    assertLost(Supplied.fosterHomes(1, 1), 1, come, leave);
    assertLost(Supplied.fosterHomes(3, 1), 3, come, leave);
    assertLost(Supplied.fosterHomes(1, 3), 3, come, leave);
    assertLost(
        List.of(
            InventedSupply.plain(1, HouseholdKind.FOSTER, 2),
            InventedSupply.plain(2, HouseholdKind.FOSTER, 1),
            InventedSupply.plain(3, HouseholdKind.FOSTER, 2, new AgeRange(10, 17))),
        3,
        come,
        leave);
  }

  /** Places for brothers and sisters alone are none to children who come one by one. */
  @Test
  void placesForSiblingsAloneAreNotGivenToOthers() {
    assertLost(List.of(forSiblings(1, 4, 1)), 1, .1, .05);
    assertLost(List.of(forSiblings(1, 5, 2)), 2, .1, .05);
  }

  /** Four come together: a home for two takes them where it may take brothers and sisters. */
  @Test
  void placesForSiblingsAloneTakeThoseWhoComeTogether() {
    for (int places : new int[] {2, 4}) {
      SuppliedBaseline fours =
          Supplied.empty(List.of(forSiblings(1, places, 2)), HomeRates.NONE, 4);
      SupplySimulation simulation = Supplied.simulation(fours, Scenario.AS_NOW, 1, .2, 1e-9);
      int groups = 0;
      for (int k = 0; k < 50; k++) {
        SupplyCounts counts = simulation.replication(k);
        groups += counts.asked() / 4;
        assertEquals(
            Math.min(counts.asked(), places), counts.children().where(Where.LOCAL, 1), "k " + k);
      }
      assertTrue(groups > 100);
    }
  }

  /** Places beyond {@code unrelated} are for brothers and sisters. */
  private static SupplyHome forSiblings(int number, int places, int unrelated) {
    return new SupplyHome(
        InventedSupply.plain(number, HouseholdKind.FOSTER, places).home(), unrelated);
  }

  private static void assertLost(List<SupplyHome> homes, int places, double come, double leave) {
    SupplySimulation simulation =
        Supplied.simulation(Supplied.empty(homes), Scenario.AS_NOW, 600, come, leave);
    double asked = 0;
    double lost = 0;
    for (int k = 0; k < 40; k++) {
      SupplyCounts counts = simulation.replication(k);
      asked += counts.asked();
      lost += counts.unmet();
    }
    double load = come / leave;
    double blocked = 1;
    for (int c = 1; c <= places; c++) {
      blocked = load * blocked / (c + load * blocked);
    }
    // Arrivals that are lost come in runs: the error is some times that of a coin.
    assertEquals(blocked, lost / asked, 8 * Math.sqrt(blocked * (1 - blocked) / asked));
    assertTrue(asked > 70_000, "asked " + asked);
  }

  /** Homes that close at a rate are fewer by its exponential; those that open make up for it. */
  @Test
  void homesComeAndGoByTheirRates() {
    SuppliedBaseline from =
        Supplied.empty(Supplied.fosterHomes(200, 1), HomeRates.of(List.of(), 0, 1_000), 1);
    // Without a history a tenth closes in a year by the prior, and none opens.
    double yearly = from.supply().rates().closing(Sought.FOSTERING) * YEAR;
    assertEquals(.1, yearly, 1e-9);
    SupplySimulation simulation = Supplied.simulation(from, Scenario.AS_NOW, 36, .01, .05);
    double sum = 0;
    int replications = 200;
    for (int k = 0; k < replications; k++) {
      SupplyCounts counts = simulation.replication(k);
      sum += counts.homes(Sought.FOSTERING, 36);
      assertEquals(200, counts.homes(Sought.FOSTERING, 0));
    }
    // The level of the prior is uncertain by more than half, which lifts the mean of the rest.
    double mean = sum / replications / 200;
    assertTrue(mean > Math.exp(-.3) - .03 && mean < .85, "kept " + mean);
  }

  @Test
  void brothersAndSistersNeedRoomForAllOrAreSplit() {
    SuppliedBaseline pairs = Supplied.empty(Supplied.fosterHomes(2, 1), HomeRates.NONE, 2);
    SupplySimulation simulation = Supplied.simulation(pairs, Scenario.AS_NOW, 1, .2, 1e-9);
    int groups = 0;
    for (int k = 0; k < 50; k++) {
      SupplyCounts counts = simulation.replication(k);
      int asked = counts.asked();
      groups += asked / 2;
      assertEquals(Math.max(0, asked - 2), counts.unmet());
      assertEquals(Math.min(asked, 2), counts.children().where(Where.LOCAL, 1));
    }
    assertTrue(groups > 100);
  }

  @Test
  void recruitsOpenOnTheirDayAndLossesCloseOnTheirs() {
    Scenario recruiting = Scenario.recruiting(List.of(Supplied.recruit(3, Supplied.AS_OF + 100)));
    SupplyCounts more =
        Supplied.simulation(Supplied.empty(List.of()), recruiting, 12, .2, .005).replication(0);
    assertEquals(0, more.homes(Sought.FOSTERING, 3));
    assertEquals(3, more.homes(Sought.FOSTERING, 4));
    assertEquals(6, more.children().where(Where.LOCAL, 12));
    Scenario losing =
        new Scenario(
            List.of(),
            List.of(new Scenario.Loss(Sought.FOSTERING, 4, Supplied.AS_OF + 100)),
            1,
            1,
            Scenario.Permanence.AS_NOW,
            null,
            false);
    SupplyCounts fewer =
        Supplied.simulation(Supplied.empty(Supplied.fosterHomes(5, 1)), losing, 12, .2, .005)
            .replication(0);
    assertEquals(5, fewer.homes(Sought.FOSTERING, 3));
    assertEquals(1, fewer.homes(Sought.FOSTERING, 4));
    assertTrue(fewer.children().where(Where.LOCAL, 12) <= 1);
  }

  @Test
  void entriesFollowTheirFactor() {
    SuppliedBaseline from = Supplied.empty(List.of());
    double[] came = new double[3];
    double[] factors = {.7, 1, 1.4};
    for (int i = 0; i < 3; i++) {
      Scenario scenario =
          new Scenario(
              List.of(), List.of(), 1, factors[i], Scenario.Permanence.AS_NOW, null, false);
      SupplySimulation simulation = Supplied.simulation(from, scenario, 36, .2, .005);
      for (int k = 0; k < 100; k++) {
        came[i] += simulation.replication(k).asked();
      }
    }
    assertEquals(.7, came[0] / came[1], .02);
    assertEquals(1.4, came[2] / came[1], .03);
  }

  @Test
  void babiesLeaveByTheExponential() {
    SuppliedBaseline from = Supplied.empty(Supplied.fosterHomes(100, 1));
    SupplySimulation simulation = Supplied.simulation(from, Scenario.AS_NOW, 60, .05, .01);
    int left = 0;
    for (int k = 0; k < 20; k++) {
      Counts counts = simulation.replication(k).children();
      for (int month = 1; month <= 60; month++) {
        left += counts.left(Exit.RETURN, month);
        assertEquals(0, counts.left(Exit.LEAVING_CARE, month));
      }
    }
    double days = 60 * YEAR / 12;
    double expected = 20 * .05 * (days - (1 - Math.exp(-.01 * days)) / .01);
    assertEquals(expected, left, 4 * Math.sqrt(expected));
  }
}
