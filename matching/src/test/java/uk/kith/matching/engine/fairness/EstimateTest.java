package uk.kith.matching.engine.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Intervals of R-MATCH-21, worked out by hand. */
class EstimateTest {

  private static final double NEAR = 0.0005;

  /** 1 to 10: mean 5.5, variance 82.5 / 9, t of 9 degrees 2.262: 5.5 ± 2.262 × 0.9574. */
  @Test
  void aMeanHasAnInterval() {
    Estimate mean = Estimate.mean(IntStream.rangeClosed(1, 10).mapToObj(i -> (double) i).toList());
    assertEquals(10, mean.counted());
    assertEquals(5.5, mean.value(), NEAR);
    assertEquals(3.3343, mean.low(), NEAR);
    assertEquals(7.6657, mean.high(), NEAR);
  }

  /** 5 of 10 by Wilson: 0.2366 to 0.7634; 0 of 10: 0 to 0.2775. */
  @Test
  void aShareHasAnInterval() {
    Estimate half = Estimate.share(shares(5, 10));
    assertEquals(0.2366, half.low(), NEAR);
    assertEquals(0.7634, half.high(), NEAR);
    Estimate none = Estimate.share(shares(0, 10));
    assertEquals(0, none.low(), NEAR);
    assertEquals(0.2775, none.high(), NEAR);
  }

  /**
   * Ten of 2 or 4 and ten of 5 or 7: variances 10 / 9 each, 18 degrees, t 2.101: −3 ± 2.101 ×
   * 0.4714.
   */
  @Test
  void twoMeansDiffer() {
    Estimate difference = Estimate.difference(false, turns(2, 4), turns(5, 7));
    assertEquals(-3, difference.value(), NEAR);
    assertEquals(-3.9904, difference.low(), NEAR);
    assertEquals(-2.0096, difference.high(), NEAR);
    assertTrue(difference.isBeyondChance());
    assertFalse(Estimate.difference(false, turns(2, 4), turns(2, 4)).isBeyondChance());
  }

  /** 10 and 18 of 20: 11 / 22 less 19 / 22, ± 1.96 × 0.1293. */
  @Test
  void twoSharesDiffer() {
    Estimate difference = Estimate.difference(true, shares(10, 20), shares(18, 20));
    assertEquals(-0.4, difference.value(), NEAR);
    assertEquals(-0.6170, difference.low(), NEAR);
    assertEquals(-0.1102, difference.high(), NEAR);
  }

  @Test
  void studentsTFallsToTheNormal() {
    for (int freedom = 1; freedom < 400; freedom++) {
      assertTrue(Estimate.t(freedom) >= Estimate.t(freedom + 1), "at " + freedom);
    }
    assertEquals(2.009, Estimate.t(50), 0.002);
    assertEquals(1.96, Estimate.t(100_000), NEAR);
  }

  static List<Double> shares(int yes, int all) {
    List<Double> values = new ArrayList<>(Collections.nCopies(yes, 1.0));
    values.addAll(Collections.nCopies(all - yes, 0.0));
    return values;
  }

  private static List<Double> turns(double one, double other) {
    return IntStream.range(0, 10).mapToObj(i -> i % 2 == 0 ? one : other).toList();
  }
}
