package uk.kith.sufficiency.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** R-SUFF-10: futures have a season where the history has one, and none where it has none. */
class SeasonInFuturesTest {

  private static final double YEAR = 365.25;
  private static final int AS_OF = (int) (20 * YEAR);
  private static final int FROM = AS_OF - (int) (12 * YEAR);
  private static final int FUTURES = 400;

  /** The truth: half as many again three months after the day, half as many nine months after. */
  @Test
  void aSeasonOfTheTruthIsOneOfTheFutures() {
    Baseline baseline = Baseline.of(history(.5), FROM, AS_OF);
    assertTrue(baseline.entering().season().isSeen());
    double[] came = came(baseline);
    double mean = mean(came);
    for (int month = 0; month < came.length; month++) {
      double truth = 1 + .5 * Math.sin(2 * Math.PI * (month + .5) / 12);
      assertEquals(truth, came[month] / mean, .22, "month " + month);
    }
    assertTrue(came[2] > 1.8 * came[8], came[2] + " and " + came[8]);
  }

  @Test
  void whereTheTruthHasNoneFuturesHaveNone() {
    Baseline baseline = Baseline.of(history(0), FROM, AS_OF);
    assertFalse(baseline.entering().season().isSeen());
    double[] came = came(baseline);
    double mean = mean(came);
    for (double month : came) {
      assertEquals(1, month / mean, .08);
    }
  }

  /** What the season takes from the months is in the level, not in what varies by chance. */
  @Test
  void theSeasonIsNotTakenForChance() {
    double level = Baseline.of(history(0), FROM, AS_OF).entering().perMonth();
    Baseline seasonal = Baseline.of(history(.5), FROM, AS_OF);
    assertEquals(level, seasonal.entering().perMonth(), .1 * level);
    assertTrue(seasonal.entering().dispersion() < .05, "a season of .5 alone would make .12");
  }

  private static double[] came(Baseline baseline) {
    Simulation simulation = new Simulation(baseline, 24, 3);
    double[] came = new double[24];
    for (int k = 0; k < FUTURES; k++) {
      Counts counts = simulation.replication(k);
      for (int month = 0; month < came.length; month++) {
        came[month] += counts.came(month + 1) / (double) FUTURES;
      }
    }
    return came;
  }

  private static double mean(double[] numbers) {
    double sum = 0;
    for (double each : numbers) {
      sum += each;
    }
    return sum / numbers.length;
  }

  /** Twelve a month come alone, and each stays for about a year. */
  private static List<CareEpisode> history(double height) {
    Random random = new Random(11);
    List<CareEpisode> history = new ArrayList<>();
    for (int day = FROM; day < AS_OF; day++) {
      double phase = 2 * Math.PI * (day - AS_OF) / YEAR;
      double mean = 12 * 12 / YEAR * (1 + height * Math.sin(phase));
      for (double left = Math.exp(-mean), p = random.nextDouble();
          p > left;
          p *= random.nextDouble()) {
        int until = day + 1 + (int) (-YEAR * Math.log(1 - random.nextDouble()));
        int number = history.size();
        history.add(
            new CareEpisode(
                number,
                number,
                day - 2_000,
                List.of(new Stay(day, until, Home.OWN_FOSTERING, Where.LOCAL)),
                Exit.RETURN));
      }
    }
    return history;
  }
}
