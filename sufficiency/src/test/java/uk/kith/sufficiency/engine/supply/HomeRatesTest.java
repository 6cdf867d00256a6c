package uk.kith.sufficiency.engine.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.history.Stay;

/** R-SUFF-10: how homes come and go is estimated with censoring, and drawn to a stated prior. */
class HomeRatesTest {

  private static final double YEAR = 365.25;

  /**
   * Of three homes one was there before the window, one opened in it and closed, one opened in it;
   * one had a break of 60 days. What comes after the day is not seen.
   */
  @Test
  void countsWhatWasSeenInTheWindow() {
    HomeRates rates =
        HomeRates.of(
            List.of(
                new HomeHistory(
                    Sought.FOSTERING,
                    -500,
                    Stay.OPEN,
                    List.of(new HomeHistory.Break(100, 160), new HomeHistory.Break(990, 1_200))),
                new HomeHistory(Sought.FOSTERING, 200, 700, List.of()),
                new HomeHistory(Sought.FOSTERING, 600, 1_500, List.of()),
                new HomeHistory(Sought.FOSTERING, 1_100, Stay.OPEN, List.of()),
                new HomeHistory(Sought.RESIDENTIAL, 0, 10, List.of())),
            0,
            1_000);
    // Days approved: 1,000 + 500 + 400; on a break 60 and 10 of them.
    assertEquals((1 + 3) / (1_900 + 3 / (.1 / YEAR)), rates.closing(Sought.FOSTERING), 1e-12);
    assertEquals((2 + 3) / (1_830 + 3 / (.2 / YEAR)), rates.breaking(Sought.FOSTERING), 1e-12);
    assertEquals((1 + 3) / (70 + 3 / (4 / YEAR)), rates.returning(Sought.FOSTERING), 1e-12);
    // Two opened; by the prior as many as close of the two that are open.
    double prior = 2 * rates.closing(Sought.FOSTERING);
    assertEquals((2 + 3) / (1_000 + 3 / prior), rates.opening(Sought.FOSTERING), 1e-12);
  }

  @Test
  void withoutDataThePriorSpeaksAndNothingOpensWhereNothingIs() {
    HomeRates rates = HomeRates.of(List.of(), 0, 1_000);
    assertEquals(.1, rates.closing(Sought.SUPPORTED) * YEAR, 1e-12);
    assertEquals(.2, rates.breaking(Sought.SUPPORTED) * YEAR, 1e-12);
    assertEquals(0, rates.opening(Sought.SUPPORTED));
    assertEquals(0, HomeRates.NONE.closing(Sought.FOSTERING));
  }
}
