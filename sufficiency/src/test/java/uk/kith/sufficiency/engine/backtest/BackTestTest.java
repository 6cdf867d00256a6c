package uk.kith.sufficiency.engine.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.backtest.BackTest.Item;
import uk.kith.sufficiency.engine.forecast.Measured;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.pooled.LevelUncertainty;
import uk.kith.sufficiency.engine.simulation.InventedCare;

/** R-SUFF-11: forecasts of the past, with nothing in them that nobody could know then. */
class BackTestTest {

  private static final int AS_OF = 4_383;

  private static final List<CareEpisode> HISTORY = new InventedCare(11, -3_652, AS_OF).episodes(80);

  @Test
  void whatCameAfterAnOriginChangesNoForecastMadeThere() {
    List<Item> before = BackTest.of(HISTORY, AS_OF, 1, () -> false);
    assertFalse(before.isEmpty());
    int origin = before.get(0).origin();
    List<CareEpisode> surge = new ArrayList<>(HISTORY);
    for (int i = 0; i < 90; i++) {
      surge.add(cared(1_000_000 + i, origin + 1 + i, Stay.OPEN));
    }
    List<Item> after = BackTest.of(surge, AS_OF, 1, () -> false);
    for (int i = 0; i < 9; i++) {
      assertEquals(before.get(i).origin(), after.get(i).origin());
      assertEquals(before.get(i).p50(), after.get(i).p50());
      assertEquals(before.get(i).constantRate(), after.get(i).constantRate());
      assertEquals(before.get(i).noChange(), after.get(i).noChange());
    }
    assertTrue(after.get(0).actual() > before.get(0).actual());
  }

  @Test
  void scoresEverySeriesAtEveryHorizon() {
    List<Score> scores = Score.of(BackTest.of(HISTORY, AS_OF, 1, () -> false));
    assertEquals(9, scores.size());
    for (Score score : scores) {
      assertTrue(score.forecasts() >= 8, score.toString());
      assertTrue(score.held80() <= score.held95(), score.toString());
      assertTrue(score.mape() > 0 && score.mape() < .6, score.toString());
      assertTrue(score.crps() > 0, score.toString());
    }
  }

  /** R-SUFF-11: what is tested is as unsure as what is forecast. */
  @Test
  void whereNumbersAreKnownToDriftFarBandsAreWideInTheTestToo() {
    Map<Integer, LevelUncertainty> far = new HashMap<>();
    for (int origin : BackTest.origins(HISTORY, AS_OF)) {
      far.put(origin, new LevelUncertainty(.4, .5, .6, 2011, 2022));
    }
    List<Item> alone = BackTest.of(HISTORY, AS_OF, 1, () -> false);
    List<Item> told = BackTest.of(HISTORY, AS_OF, 1, far, () -> false);
    assertEquals(alone.size(), told.size());
    long heldAlone = alone.stream().filter(Item::held80).count();
    long heldTold = told.stream().filter(Item::held80).count();
    assertTrue(heldTold > heldAlone, heldTold + " after " + heldAlone);
    // An origin of which no table tells stays as it is.
    int first = alone.get(0).origin();
    far.keySet().removeIf(origin -> origin == first);
    assertEquals(alone.get(0), BackTest.of(HISTORY, AS_OF, 1, far, () -> false).get(0));
  }

  @Test
  void saysNothingOfTooLittle() {
    assertEquals(
        List.of(), BackTest.of(List.of(cared(1, AS_OF - 10, Stay.OPEN)), AS_OF, 1, () -> false));
  }

  /** Ten in care all year, one comes and one leaves: after a month and after twelve still ten. */
  @Test
  void constantRatesKeepWhatIsInBalance() {
    List<CareEpisode> history = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      history.add(cared(i, 0, Stay.OPEN));
    }
    history.add(cared(9, 0, 1_000 - 183));
    history.add(cared(10, 1_000 - 183, Stay.OPEN));
    double[] sides = new ConstantRate(history, 1_000).after(12);
    assertEquals(10, sides[Where.LOCAL.ordinal()], .01);
    assertEquals(0, sides[Where.OUTSIDE.ordinal()]);
  }

  @Test
  void theScoreOfTwoForecastsByHand() {
    String series = Measured.OUTSIDE;
    List<Item> items =
        List.of(
            new Item(0, 12, series, 100, 90, 80, 110, .5, true, true, 6),
            new Item(183, 12, series, 50, 60, 55, 40, 1.5, false, true, 8));
    Score score = Score.of(items).get(0);
    assertEquals(.15, score.mape(), 1e-12);
    assertEquals(.15, score.mapeNoChange(), 1e-12);
    assertEquals(.15, score.mapeConstantRate(), 1e-12);
    assertEquals(1, score.mase());
    assertEquals(1, score.held80());
    assertEquals(2, score.held95());
    assertEquals(7, score.crps());
    assertEquals(12.5, score.crpsNoChange());
    assertEquals(10, score.crpsConstantRate());
  }

  private static CareEpisode cared(int child, int from, int until) {
    return new CareEpisode(
        child,
        child,
        from - 2_000,
        List.of(new Stay(from, until, Home.OWN_FOSTERING, Where.LOCAL)),
        until == Stay.OPEN ? null : Exit.RETURN);
  }
}
