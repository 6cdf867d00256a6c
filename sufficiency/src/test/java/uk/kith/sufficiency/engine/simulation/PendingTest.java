package uk.kith.sufficiency.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Leaving;
import uk.kith.sufficiency.engine.rates.Moving;
import uk.kith.sufficiency.engine.rates.Window;
import uk.kith.sufficiency.engine.simulation.SuppliedBaseline.Living;
import uk.kith.sufficiency.engine.supply.ChildProfile;
import uk.kith.sufficiency.engine.supply.InventedSupply;
import uk.kith.sufficiency.engine.supply.Sought;

/** R-SUFF-10: what is to be decided of a child comes on its day, as likely as is known. */
class PendingTest {

  private static final int AS_OF = Supplied.AS_OF;
  private static final int FUTURES = 2_000;
  private static final int MONTHS = 24;

  /** Of 2,000 futures a share of a half is missed by four standard errors hardly ever. */
  private static final double NEAR = 4 * Math.sqrt(.25 / FUTURES);

  /** Care ends in half of the futures by special guardianship, in a fifth it goes on elsewhere. */
  private static final Pending IN_A_YEAR = pending(AS_OF + 300, AS_OF + 360, AS_OF + 450, .5, .2);

  @Test
  void daysAreBeforeTheirQuantilesAsOftenAsTheySay() {
    int before10 = 0;
    int before50 = 0;
    int before90 = 0;
    for (int k = 0; k < 10_000; k++) {
      int day = IN_A_YEAR.day((k + .5) / 10_000);
      before10 += day < AS_OF + 300 ? 1 : 0;
      before50 += day < AS_OF + 360 ? 1 : 0;
      before90 += day < AS_OF + 450 ? 1 : 0;
    }
    assertEquals(1_000, before10, 1);
    assertEquals(5_000, before50, 1);
    assertEquals(9_000, before90, 1);
  }

  @Test
  void aDayThatHasPassedIsTomorrow() {
    Pending late = pending(AS_OF - 90, AS_OF - 60, AS_OF - 30, 1, 0);
    Counts counts = without(late, 0).replication(0);
    assertEquals(1, counts.left(Exit.SPECIAL_GUARDIANSHIP, 1));
  }

  @Test
  void careEndsOrGoesOnAsLikelyAsIsKnown() {
    Simulation simulation = without(IN_A_YEAR, 0);
    int left = 0;
    int early = 0;
    int placed = 0;
    for (int k = 0; k < FUTURES; k++) {
      Counts counts = simulation.replication(k);
      left += counts.leftUntil(Exit.SPECIAL_GUARDIANSHIP, MONTHS);
      early += counts.leftUntil(Exit.SPECIAL_GUARDIANSHIP, 12);
      placed += counts.home(Home.ADOPTION, MONTHS);
      assertEquals(1, counts.lookedAfter(8), "nothing before the first of the days");
    }
    assertEquals(.5, (double) left / FUTURES, NEAR);
    // The median is day 360, and the twelfth month ends on day 365.
    assertTrue(early > .47 * left && early < .6 * left, early + " of " + left);
    assertEquals(.2, (double) placed / FUTURES, NEAR);
  }

  /** Rates speak again from the day on: everybody whose care went on leaves at once. */
  @Test
  void untilTheDayRatesAreSilentAndThenTheySpeak() {
    Simulation simulation = without(pending(AS_OF + 360, AS_OF + 360, AS_OF + 360, 0, 0), .5);
    for (int k = 0; k < 50; k++) {
      Counts counts = simulation.replication(k);
      assertEquals(1, counts.lookedAfter(11));
      assertEquals(1, counts.leftUntil(Exit.RETURN, 14));
    }
  }

  @Test
  void withHomesTheSameChildrenLeaveOnTheSameDays() {
    Simulation without = without(IN_A_YEAR, 0);
    SupplySimulation with = with(IN_A_YEAR, Scenario.AS_NOW);
    for (int k = 0; k < 200; k++) {
      Counts one = without.replication(k);
      Counts other = with.replication(k).children();
      for (int month = 0; month <= MONTHS; month++) {
        assertEquals(one.lookedAfter(month), other.lookedAfter(month), k + " in " + month);
        assertEquals(one.home(Home.ADOPTION, month), other.home(Home.ADOPTION, month));
      }
    }
  }

  @Test
  void ordersComeMoreOftenAndSoonerWhereAScenarioSaysSo() {
    Scenario half =
        new Scenario(List.of(), List.of(), 1, 1, new Scenario.Permanence(1.5, 1, 13), null, false);
    int left = 0;
    int now = 0;
    for (int k = 0; k < FUTURES; k++) {
      Counts then = with(IN_A_YEAR, half).replication(k).children();
      Counts asNow = with(IN_A_YEAR, Scenario.AS_NOW).replication(k).children();
      left += then.leftUntil(Exit.SPECIAL_GUARDIANSHIP, MONTHS);
      now += asNow.leftUntil(Exit.SPECIAL_GUARDIANSHIP, MONTHS);
      for (int month = 3; month <= MONTHS; month++) {
        assertTrue(
            then.leftUntil(Exit.SPECIAL_GUARDIANSHIP, month - 2)
                >= asNow.leftUntil(Exit.SPECIAL_GUARDIANSHIP, month),
            "whoever leaves does so two months sooner at least");
      }
    }
    assertEquals(.75, (double) left / FUTURES, NEAR);
    assertTrue(now < left);
  }

  @Test
  void aPlaceIsFreeOnceACarerOfTheMatchedChildIsNotNeeded() {
    Pending moves = pending(AS_OF + 40, AS_OF + 40, AS_OF + 40, 0, 1);
    SupplyCounts counts = with(moves, Scenario.AS_NOW).replication(0);
    assertEquals(0, counts.free(Sought.FOSTERING, 1));
    assertEquals(1, counts.free(Sought.FOSTERING, 2));
    assertEquals(1, counts.children().home(Home.ADOPTION, 2));
  }

  @Test
  void sharesOfMoreThanAllAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> pending(AS_OF, AS_OF + 1, AS_OF + 2, .9, .2));
    assertThrows(IllegalArgumentException.class, () -> pending(AS_OF, AS_OF - 1, AS_OF + 2, .9, 0));
  }

  private static Pending pending(int p10, int p50, int p90, double order, double placed) {
    List<Double> ends = new ArrayList<>(Collections.nCopies(Exit.values().length, 0.0));
    ends.set(Exit.SPECIAL_GUARDIANSHIP.ordinal(), order);
    return new Pending(p10, p50, p90, ends, placed);
  }

  /** One child of six with own local carers, and nobody who comes. */
  private static Baseline baseline(Pending pending, double leaves) {
    SuppliedBaseline none = Supplied.empty(List.of());
    List<CareEpisode> past =
        leaves == 0
            ? List.of()
            : Collections.nCopies(
                1_000,
                new CareEpisode(
                    1,
                    1,
                    AS_OF - 2_600,
                    List.of(new Stay(AS_OF - 400, AS_OF - 398, Home.OWN_FOSTERING, Where.LOCAL)),
                    Exit.RETURN));
    Window window = Window.of(AS_OF - 800, AS_OF);
    return new Baseline(
        AS_OF,
        List.of(
            new InCare(
                AS_OF - 2_200,
                AS_OF - 300,
                AS_OF - 300,
                Moving.state(Home.OWN_FOSTERING, Where.LOCAL),
                pending)),
        Leaving.of(past, window),
        Moving.of(List.of(), window),
        none.baseline().entering().times(0));
  }

  private static Simulation without(Pending pending, double leaves) {
    return new Simulation(baseline(pending, leaves), MONTHS, 1);
  }

  private static SupplySimulation with(Pending pending, Scenario scenario) {
    SuppliedBaseline none =
        Supplied.empty(List.of(InventedSupply.plain(0, HouseholdKind.FOSTER, 1)));
    SuppliedBaseline from =
        new SuppliedBaseline(
            baseline(pending, 0),
            List.of(ChildProfile.NOT_KNOWN),
            List.of(new Living(0, 0, 1)),
            none.arrivals(),
            none.supply());
    return new SupplySimulation(
        from,
        scenario,
        MONTHS,
        1,
        Pace.constant(0, scenario.permanence()),
        (random, calendar, taker) -> {});
  }
}
