package uk.kith.sufficiency.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.supply.InventedSupply;
import uk.kith.sufficiency.engine.supply.Segment;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/** R-SUFF-10, R-SUFF-15: an authority's children and homes, the same answer whoever reckons it. */
class SupplySimulationTest {

  private static final int MONTHS = 36;
  private static final SuppliedBaseline FROM = Supplied.authority(3, 60, 80);

  @Test
  void everyChildAndEveryPlaceIsCountedOnce() {
    SupplySimulation simulation = simulation(Scenario.AS_NOW);
    for (int k = 0; k < 20; k++) {
      SupplyCounts counts = simulation.replication(k);
      for (int month = 0; month <= MONTHS; month++) {
        Counts children = counts.children();
        int where = 0;
        for (Where each : Where.values()) {
          where += children.where(each, month);
        }
        assertEquals(children.lookedAfter(month), where, "k " + k);
        assertTrue(counts.lacking(month) <= children.where(Where.OUTSIDE, month) + where);
        for (Sought kind : Sought.values()) {
          assertTrue(counts.free(kind, month) >= 0);
          assertTrue(counts.free(kind, month) <= counts.places(kind, month));
        }
      }
      int unmet = 0;
      int asked = 0;
      for (int i = 0; i < Segment.COUNT; i++) {
        Segment segment = Segment.of(i);
        assertEquals(i, segment.number());
        asked += counts.asked(segment);
        for (WhyNotLocal why : WhyNotLocal.values()) {
          unmet += counts.unmet(segment, why);
        }
      }
      assertEquals(counts.asked(), asked);
      assertEquals(counts.unmet(), unmet);
      assertTrue(unmet > 0 && unmet < asked, unmet + " of " + asked);
    }
  }

  @Test
  void oneThreadAndTwoGiveTheSame() throws Exception {
    String[] alone = new String[8];
    SupplySimulation simulation = simulation(Scenario.AS_NOW);
    for (int k = 0; k < 8; k++) {
      alone[k] = told(simulation.replication(k));
    }
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<String>> others =
          threads.invokeAll(
              List.of(
                  () -> all(simulation(Scenario.AS_NOW), 7, 5, 3, 1),
                  () -> all(simulation(Scenario.AS_NOW), 0, 6, 2, 4)));
      assertEquals(alone[7] + alone[5] + alone[3] + alone[1], others.get(0).get());
      assertEquals(alone[0] + alone[6] + alone[2] + alone[4], others.get(1).get());
    } finally {
      threads.shutdownNow();
    }
    assertEquals(8, Arrays.stream(alone).distinct().count());
    assertNotEquals(
        alone[0], told(new SupplySimulation(FROM, Scenario.AS_NOW, MONTHS, 6).replication(0)));
  }

  private static String all(SupplySimulation simulation, int... numbers) {
    StringBuilder all = new StringBuilder();
    for (int k : numbers) {
      all.append(told(simulation.replication(k)));
    }
    return all.toString();
  }

  /** Common random numbers: who comes is the same, and more homes never mean fewer local. */
  @Test
  void moreHomesNeverMeanFewerLocalChildren() {
    SupplySimulation now = simulation(Scenario.AS_NOW);
    double before = 0;
    int lower = 0;
    for (int homes : new int[] {2, 8, 20}) {
      SupplySimulation more =
          simulation(Scenario.recruiting(List.of(Supplied.recruit(homes, Supplied.AS_OF + 30))));
      double sum = 0;
      for (int k = 0; k < 60; k++) {
        SupplyCounts one = now.replication(k);
        SupplyCounts other = more.replication(k);
        for (int month = 1; month <= MONTHS; month++) {
          assertEquals(one.children().came(month), other.children().came(month));
        }
        int gained = local(other) - local(one);
        lower += gained < -2 ? 1 : 0;
        sum += gained;
      }
      assertTrue(sum / 60 > before, homes + " homes: " + sum / 60 + " after " + before);
      before = sum / 60;
    }
    assertTrue(lower < 9, "fewer by more than two in " + lower + " of 180");
  }

  /** Each day of a year as an 18th birthday, that between the last count and its morrow too. */
  @Test
  void birthdaysAroundTheLastCountEndNothingTwice() {
    SuppliedBaseline none = Supplied.empty(List.of());
    for (int day = 355; day < 375; day++) {
      int born = (int) InventedSupply.DAY.plusDays(day).minusYears(18).toEpochDay();
      Baseline one =
          new Baseline(
              Supplied.AS_OF,
              List.of(InCare.of(born, Supplied.AS_OF - 900, Supplied.AS_OF - 900, 0)),
              none.baseline().leaving(),
              none.baseline().moving(),
              none.baseline().entering());
      SuppliedBaseline from =
          new SuppliedBaseline(
              one,
              none.profiles(),
              List.of(new SuppliedBaseline.Living(0, SuppliedBaseline.Living.ELSEWHERE, 1)),
              none.arrivals(),
              none.supply());
      Counts counts =
          Supplied.simulation(from, Scenario.AS_NOW, 12, 1e-9, 0).replication(0).children();
      assertEquals(day <= 365 ? 1 : 0, counts.left(Exit.LEAVING_CARE, 12), "day " + day);
      assertEquals(day <= 365 ? 0 : 1, counts.lookedAfter(12), "day " + day);
    }
  }

  @Test
  void bringingBackBringsBack() {
    SupplySimulation now = simulation(Scenario.AS_NOW);
    SupplySimulation back =
        simulation(
            new Scenario(
                List.of(Supplied.recruit(20, Supplied.AS_OF + 30)),
                List.of(),
                1,
                1,
                Scenario.Permanence.AS_NOW,
                null,
                true));
    SupplySimulation stay =
        simulation(Scenario.recruiting(List.of(Supplied.recruit(20, Supplied.AS_OF + 30))));
    int gained = 0;
    for (int k = 0; k < 30; k++) {
      int withHomes = stay.replication(k).children().where(Where.LOCAL, 3);
      assertTrue(withHomes >= now.replication(k).children().where(Where.LOCAL, 3) - 2);
      gained += back.replication(k).children().where(Where.LOCAL, 3) - withHomes;
    }
    assertTrue(gained > 150, "gained " + gained);
  }

  @Test
  void ordersComeMoreOftenAndSooner() {
    SupplySimulation now = simulation(Scenario.AS_NOW);
    SupplySimulation often = simulation(permanence(2, 0));
    SupplySimulation sooner = simulation(permanence(1, 26));
    int[] orders = new int[3];
    int[] stock = new int[3];
    for (int k = 0; k < 30; k++) {
      int i = 0;
      for (SupplySimulation each : List.of(now, often, sooner)) {
        Counts counts = each.replication(k).children();
        for (int month = 1; month <= MONTHS; month++) {
          orders[i] += counts.left(Exit.SPECIAL_GUARDIANSHIP, month);
        }
        stock[i++] += counts.lookedAfter(MONTHS);
      }
    }
    assertTrue(orders[1] > 1.4 * orders[0], Arrays.toString(orders));
    assertTrue(stock[1] < stock[0], Arrays.toString(stock));
    assertTrue(stock[2] < stock[0], Arrays.toString(stock));
  }

  private static Scenario permanence(double often, int weeks) {
    return new Scenario(
        List.of(), List.of(), 1, 1, new Scenario.Permanence(often, 1, weeks), null, false);
  }

  @Test
  void whoStaysPutKeepsAPlace() {
    SupplySimulation nobody = simulation(stayingPut(0));
    SupplySimulation everybody = simulation(stayingPut(1));
    int fewer = 0;
    for (int k = 0; k < 20; k++) {
      fewer +=
          nobody.replication(k).free(Sought.FOSTERING, MONTHS)
              - everybody.replication(k).free(Sought.FOSTERING, MONTHS);
    }
    assertTrue(fewer > 20, "fewer places " + fewer);
  }

  private static Scenario stayingPut(double share) {
    return new Scenario(List.of(), List.of(), 1, 1, Scenario.Permanence.AS_NOW, share, false);
  }

  private static SupplySimulation simulation(Scenario scenario) {
    return new SupplySimulation(FROM, scenario, MONTHS, 5);
  }

  private static int local(SupplyCounts counts) {
    return counts.children().where(Where.LOCAL, MONTHS);
  }

  private static String told(SupplyCounts counts) {
    StringBuilder told = new StringBuilder();
    for (int month = 0; month <= MONTHS; month++) {
      for (Home home : Home.values()) {
        for (Where where : Where.values()) {
          told.append(counts.children().at(home, where, month)).append(' ');
        }
      }
      for (Exit exit : Exit.values()) {
        told.append(counts.children().left(exit, month)).append(' ');
      }
      for (Sought kind : Sought.values()) {
        told.append(counts.homes(kind, month)).append(' ').append(counts.free(kind, month));
      }
      told.append(counts.lacking(month)).append('\n');
    }
    for (int i = 0; i < Segment.COUNT; i++) {
      for (WhyNotLocal why : WhyNotLocal.values()) {
        told.append(counts.unmet(Segment.of(i), why)).append(' ');
      }
    }
    return told.toString();
  }
}
