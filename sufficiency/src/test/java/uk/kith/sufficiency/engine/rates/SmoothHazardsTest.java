package uk.kith.sufficiency.engine.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** R-SUFF-10: rates of bands smoothed over their neighbours, held against their own equations. */
class SmoothHazardsTest {

  private static final double WEIGHT = 1 / (SmoothHazards.APART * SmoothHazards.APART);

  @Test
  void oneRateEverywhereStaysTheSame() {
    Risk[] seen = new Risk[12];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = new Risk(.002 * 100 * (i + 1), 100 * (i + 1));
    }
    for (double rate : SmoothHazards.of(seen, 3, 4)) {
      assertEquals(.002, rate, 1e-12);
    }
  }

  @Test
  void whereMuchIsSeenItIsEventsOverDays() {
    double[] rates =
        SmoothHazards.of(
            new Risk[] {new Risk(90_000, 1e7), new Risk(20_000, 1e7), new Risk(50_000, 1e7)}, 1, 3);
    assertEquals(.009, rates[0], 1e-5);
    assertEquals(.002, rates[1], 1e-5);
    assertEquals(.005, rates[2], 1e-5);
  }

  /** But for the hair by which all are drawn to the rate of all. */
  @Test
  void whereNothingIsSeenItIsTheGeometricMeanOfTheNeighbours() {
    double[] rates =
        SmoothHazards.of(
            new Risk[] {new Risk(90_000, 1e7), Risk.NONE, new Risk(10_000, 1e7)}, 1, 3);
    assertEquals(.003, rates[1], .0001);
  }

  /** Of the likeliest rates the slope of the likelihood is 0 in every band. */
  @Test
  void theLikeliestRatesSolveTheirEquations() {
    Random random = new Random(3);
    int ages = 5;
    int durations = 7;
    Risk[] seen = new Risk[ages * durations];
    Risk all = Risk.NONE;
    for (int i = 0; i < seen.length; i++) {
      seen[i] = i % 4 == 0 ? Risk.NONE : new Risk(random.nextInt(9), 50 + random.nextInt(9_000));
      all = all.plus(seen[i]);
    }
    double[] rates = SmoothHazards.of(seen, ages, durations);
    for (int i = 0; i < seen.length; i++) {
      double slope = seen[i].events() - seen[i].days() * rates[i];
      slope -= SmoothHazards.LEVEL * Math.log(rates[i] / all.rate());
      slope -= i % durations > 0 ? WEIGHT * Math.log(rates[i] / rates[i - 1]) : 0;
      slope -= i % durations < durations - 1 ? WEIGHT * Math.log(rates[i] / rates[i + 1]) : 0;
      slope -= i >= durations ? WEIGHT * Math.log(rates[i] / rates[i - durations]) : 0;
      slope -= i + durations < seen.length ? WEIGHT * Math.log(rates[i] / rates[i + durations]) : 0;
      assertEquals(0, slope, 1e-7, "band " + i);
    }
  }

  @Test
  void withoutAnythingThereIsARateStill() {
    for (double rate : SmoothHazards.of(new Risk[] {Risk.NONE, Risk.NONE}, 1, 2)) {
      assertTrue(rate > 0 && rate < 1e-5);
    }
  }
}
