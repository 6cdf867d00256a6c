package uk.kith.sufficiency.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.pooled.LevelUncertainty;
import uk.kith.sufficiency.engine.simulation.InventedCare;
import uk.kith.sufficiency.engine.simulation.Simulation;

/** R-SUFF-11: numbers of a simulation drift as far as those of authorities are known to. */
class LevelSpreadTest {

  private static final double YEAR = 365.25;
  private static final int AS_OF = (int) (12 * YEAR);
  private static final int REPLICATIONS = 600;

  private static final List<CareEpisode> HISTORY =
      new InventedCare(3, (int) (-10 * YEAR), AS_OF).episodes(100);

  /** A register filled on one day: nobody who left before. */
  private static final List<CareEpisode> ONE_DAY =
      HISTORY.stream().filter(episode -> episode.until() > AS_OF).toList();

  private static final LevelUncertainty NARROW = told(.09, .125, .15);
  private static final LevelUncertainty WIDE = told(.12, .18, .23);

  @Test
  void numbersDriftAsFarAsTheTablesSay() {
    Start start = Start.of(ONE_DAY, AS_OF);
    assertFalse(start.ownRates());
    for (LevelUncertainty told : List.of(NARROW, WIDE)) {
      double[] drifted = deviations(start.uncertain(told));
      for (int year = 1; year <= 3; year++) {
        assertEquals(
            1, drifted[year - 1] / told.at(year), .15, "seed 1, year " + year + " of " + told);
      }
    }
  }

  @Test
  void ownYearsAreDrawnToWhatTheTablesSay() {
    Start start = Start.of(HISTORY, AS_OF);
    assertTrue(start.ownRates());
    Start narrow = start.uncertain(NARROW);
    Start wide = start.uncertain(WIDE);
    assertEquals(
        start.baseline().entering().levelError(),
        wide.baseline().entering().levelError(),
        "the level itself was seen");
    assertTrue(wide.baseline().entering().drift() > narrow.baseline().entering().drift());
    assertEquals(start.baseline().entering().perMonth(), wide.baseline().entering().perMonth());
    assertEquals(start.recordedFrom(), wide.recordedFrom());
  }

  @Test
  void theSameIsToldTheSame() {
    Start start = Start.of(ONE_DAY, AS_OF);
    assertEquals(
        LevelSpread.of(start.baseline(), WIDE, false),
        LevelSpread.of(start.baseline(), WIDE, false));
    assertNotEquals(
        LevelSpread.of(start.baseline(), WIDE, false),
        LevelSpread.of(start.baseline(), NARROW, false));
  }

  /** Less than chance alone: the level is certain, and nothing is below zero. */
  @Test
  void whatIsLessThanChanceLeavesNothingToTheLevel() {
    LevelSpread spread =
        LevelSpread.of(Start.of(ONE_DAY, AS_OF).baseline(), told(.001, .001, .001), false);
    assertEquals(new LevelSpread(0, 0), spread);
  }

  private static double[] deviations(Start start) {
    Simulation simulation = new Simulation(start.baseline(), 36, 1);
    double[] sums = new double[3];
    double[] squares = new double[3];
    for (int k = 0; k < REPLICATIONS; k++) {
      var counts = simulation.replication(k);
      for (int i = 0; i < 3; i++) {
        double log = Math.log(counts.lookedAfter(12 * (i + 1)));
        sums[i] += log;
        squares[i] += log * log;
      }
    }
    for (int i = 0; i < 3; i++) {
      double mean = sums[i] / REPLICATIONS;
      squares[i] = Math.sqrt(squares[i] / REPLICATIONS - mean * mean);
    }
    return squares;
  }

  private static LevelUncertainty told(double one, double two, double three) {
    return new LevelUncertainty(one, two, three, null, null);
  }
}
