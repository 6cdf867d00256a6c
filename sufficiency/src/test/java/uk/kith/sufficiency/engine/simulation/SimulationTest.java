package uk.kith.sufficiency.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Moving;

/** R-SUFF-10: conservation, known answers, and the same answer whoever reckons it. */
class SimulationTest {

  private static final double YEAR = 365.25;
  private static final int FROM = 0;
  private static final int AS_OF = (int) (12 * YEAR);
  private static final int MONTHS = 36;

  private static final List<CareEpisode> HISTORY =
      new InventedCare(3, (int) (-10 * YEAR), AS_OF + 1_000).episodes(100);

  /**
   * Everybody leaves at the same rate whatever the age, duration or home, and so many come a year:
   * the expected stock after t is N·e^(−λt) + ν/λ·(1 − e^(−λt)), known of queues with any number of
   * servers.
   */
  @Test
  void constantRatesGiveTheStockOfTheTextbook() {
    double leave = 1 / (2 * YEAR);
    double come = 400 / YEAR;
    List<CareEpisode> history = memoryless(leave, come);
    Baseline baseline = Baseline.of(history, FROM, AS_OF);
    Simulation simulation = new Simulation(baseline, MONTHS, 1);
    int replications = 400;
    for (int month : new int[] {12, 24, 36}) {
      double sum = 0;
      double squares = 0;
      for (int k = 0; k < replications; k++) {
        int stock = simulation.replication(k).lookedAfter(month);
        sum += stock;
        squares += (double) stock * stock;
      }
      double mean = sum / replications;
      double error = Math.sqrt((squares / replications - mean * mean) / replications);
      double left = Math.exp(-leave * month * YEAR / 12);
      double expected = baseline.children().size() * left + come / leave * (1 - left);
      assertEquals(expected, mean, .04 * expected + 3 * error, "month " + month);
    }
  }

  @Test
  void everyChildIsSomewhere() {
    Simulation simulation = simulation(7);
    for (int k = 0; k < 20; k++) {
      Counts counts = simulation.replication(k);
      for (int month = 0; month <= MONTHS; month++) {
        int where = 0;
        for (Where each : Where.values()) {
          where += counts.where(each, month);
        }
        int homes = 0;
        for (Home each : Home.values()) {
          homes += counts.home(each, month);
        }
        int ages = 0;
        for (int age = 0; age < 5; age++) {
          ages += counts.age(age, month);
        }
        assertEquals(counts.lookedAfter(month), where, "seed 7, k " + k);
        assertEquals(counts.lookedAfter(month), homes, "seed 7, k " + k);
        assertEquals(counts.lookedAfter(month), ages, "seed 7, k " + k);
      }
    }
  }

  /** Blocks of replications may be done anywhere and in any order. */
  @Test
  void aReplicationDependsOnSeedAndNumberAlone() {
    Simulation one = simulation(11);
    Simulation other = simulation(11);
    List<String> forwards = new ArrayList<>();
    for (int k = 0; k < 8; k++) {
      forwards.add(told(one.replication(k)));
    }
    for (int k = 7; k >= 0; k--) {
      assertEquals(forwards.get(k), told(other.replication(k)), "k " + k);
    }
    assertEquals(8, forwards.stream().distinct().count());
    assertTrue(!forwards.get(0).equals(told(simulation(12).replication(0))));
  }

  @Test
  void nothingAfterTheDayIsKnown() {
    List<CareEpisode> until = HISTORY.stream().filter(e -> e.from() < AS_OF).toList();
    assertEquals(
        told(new Simulation(Baseline.of(until, FROM, AS_OF), MONTHS, 5).replication(0)),
        told(new Simulation(Baseline.of(HISTORY, FROM, AS_OF), MONTHS, 5).replication(0)));
  }

  @Test
  void aKnownDateIsKeptAndTheBirthdayToo() {
    Baseline rates = Baseline.of(HISTORY, FROM, AS_OF);
    int state = Moving.state(Home.OWN_FOSTERING, Where.LOCAL);
    int born = AS_OF - (int) (5 * YEAR);
    int turns18 = AS_OF - (int) (18 * YEAR) + 100;
    List<InCare> children =
        List.of(
            new InCare(
                born, AS_OF - 400, AS_OF - 400, state, Pending.of(AS_OF + 200, Exit.ADOPTION)),
            new InCare(
                turns18,
                AS_OF - 400,
                AS_OF - 400,
                state,
                Pending.of(AS_OF + 900, Exit.SPECIAL_GUARDIANSHIP)));
    Baseline baseline =
        new Baseline(
            AS_OF,
            children,
            rates.leaving(),
            rates.moving(),
            Baseline.of(List.of(), FROM, AS_OF).entering());
    for (int k = 0; k < 50; k++) {
      Counts counts = new Simulation(baseline, 12, 1).replication(k);
      // 100 days are within the fourth month, 200 within the seventh.
      assertEquals(2, counts.lookedAfter(3));
      assertEquals(1, counts.lookedAfter(4));
      assertEquals(1, counts.left(Exit.LEAVING_CARE, 4));
      assertEquals(1, counts.lookedAfter(6));
      assertEquals(0, counts.lookedAfter(7));
      assertEquals(1, counts.left(Exit.ADOPTION, 7));
      assertEquals(0, counts.came(12));
    }
  }

  private static Simulation simulation(long seed) {
    return new Simulation(Baseline.of(HISTORY, FROM, AS_OF), MONTHS, seed);
  }

  private static String told(Counts counts) {
    StringBuilder told = new StringBuilder();
    for (int month = 0; month <= MONTHS; month++) {
      for (Home home : Home.values()) {
        for (Where where : Where.values()) {
          told.append(counts.at(home, where, month)).append(' ');
        }
      }
      for (Exit exit : Exit.values()) {
        told.append(counts.left(exit, month)).append(' ');
      }
      told.append(counts.came(month)).append('\n');
    }
    return told.toString();
  }

  /** Babies, so that nobody turns 18 within the time looked at. */
  private static List<CareEpisode> memoryless(double leave, double come) {
    Random random = new Random(2);
    List<CareEpisode> episodes = new ArrayList<>();
    double day = -8 * YEAR;
    int child = 0;
    while (day < AS_OF) {
      day -= Math.log(1 - random.nextDouble()) / come;
      child++;
      int from = (int) day;
      int until = from + 1 + (int) (-Math.log(1 - random.nextDouble()) / leave);
      episodes.add(
          new CareEpisode(
              child,
              child,
              from - 30,
              List.of(new Stay(from, until, Home.OWN_FOSTERING, Where.LOCAL)),
              Exit.RETURN));
    }
    return episodes;
  }
}
