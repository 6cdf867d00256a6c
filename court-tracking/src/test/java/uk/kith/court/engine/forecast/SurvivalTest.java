package uk.kith.court.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.forecast.Survival.Observation;

class SurvivalTest {

  /** Weeks of remission under 6-MP (Freireich and others 1963); negative: censored. */
  private static final int[] REMISSIONS = {
    6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
  };

  @Test
  void agreesWithThePublishedTableOfRemissions() {
    List<Observation> observations = new ArrayList<>();
    for (int weeks : REMISSIONS) {
      observations.add(new Observation(Math.abs(weeks), weeks > 0));
    }
    Survival survival = Survival.ofObservations(0, 40, observations);

    assertLasting(1, survival, 5);
    assertLasting(0.857, survival, 6);
    assertLasting(0.807, survival, 7);
    assertLasting(0.753, survival, 10);
    assertLasting(0.690, survival, 13);
    assertLasting(0.627, survival, 16);
    assertLasting(0.538, survival, 22);
    assertLasting(0.448, survival, 23);
    assertLasting(0.448, survival, 35);
  }

  @Test
  void withoutCensoringItIsTheMixtureOfPriorAndCases() {
    Survival prior = Survival.stated(0, new double[] {0.1, 0.3, 0.6, 1});
    Survival learnt =
        prior.updated(
            2,
            List.of(new Observation(1, true), new Observation(1, true), new Observation(3, true)));

    assertLasting(1 - 0.2 / 5, learnt, 0);
    assertLasting(1 - (0.6 + 2) / 5, learnt, 1);
    assertLasting(1 - (1.2 + 2) / 5, learnt, 2);
    assertLasting(0, learnt, 3);
  }

  @Test
  void aQuantileIsOfWhatHasLastedUntilThen() {
    Survival survival = Survival.stated(-2, new double[] {0.2, 0.2, 0.4, 0.7, 1});

    assertEquals(1, survival.quantile(0.5, -2));
    assertEquals(-2, survival.quantile(0.1, -2));
    assertEquals(0, survival.quantile(0.25, -1));
    assertEquals(1, survival.quantile(0.5, 1), "of 0.3 and 0.3 the first is half");
    assertEquals(2, survival.quantile(0.6, 1));
    assertEquals(9, survival.quantile(0.5, 9), "nothing is known to last so long");
  }

  private static void assertLasting(double expected, Survival survival, int day) {
    assertEquals(expected, 1 - survival.endedBy(day), 0.0005, "beyond " + day);
  }
}
