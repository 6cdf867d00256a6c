package uk.kith.sufficiency.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.simulation.InventedCare;
import uk.kith.sufficiency.engine.simulation.Simulation;

/** R-SUFF-10 and -11: blocks add up, parts are the whole, and a register without a past says so. */
class TallyTest {

  private static final int AS_OF = 4_383;
  private static final int MONTHS = 36;

  private static final List<CareEpisode> HISTORY =
      new InventedCare(5, -3_652, AS_OF + 1_000).episodes(60);

  @Test
  void quantilesAndScoreOfFourFuturesByHand() {
    // 10, 10, 14 and 20 children.
    Tally tally = four(List.of(10, 2, 14, 1, 20, 1));
    assertEquals(10, tally.quantile(Measured.LOOKED_AFTER, 0, .5));
    assertEquals(14, tally.quantile(Measured.LOOKED_AFTER, 0, .75));
    assertEquals(20, tally.quantile(Measured.LOOKED_AFTER, 0, .9));
    assertEquals(13.5, tally.mean(Measured.LOOKED_AFTER, 0));
    // Mean distance from 12: (2 + 2 + 2 + 8) / 4 = 3.5. Of pairs: 0, 4, 4, 10, 10 and 6, each
    // twice, over 16: 4.25; half of it 2.125.
    assertEquals(3.5 - 2.125, tally.crps(Measured.LOOKED_AFTER, 0, 12), 1e-12);
  }

  @Test
  void blocksInAnyOrderAreTheWhole() {
    Tally whole = tally(0, 60);
    assertEquals(whole, tally(0, 25).plus(tally(25, 60)));
    assertEquals(whole, tally(40, 60).plus(tally(0, 7)).plus(tally(7, 40)));
  }

  @Test
  void sidesAndKindsAndAgesAreTheWhole() {
    Tally tally = tally(0, 50);
    for (int month = 0; month <= MONTHS; month++) {
      int at = month;
      double all = tally.mean(Measured.LOOKED_AFTER, month);
      double sides =
          tally.mean(Measured.LOCAL, month)
              + tally.mean(Measured.OUTSIDE, month)
              + tally.mean(Measured.NOT_KNOWN, month);
      double homes = 0;
      for (Home home : Home.values()) {
        homes += tally.mean(Measured.key(home), month);
      }
      double ages =
          IntStream.range(0, 5).mapToDouble(b -> tally.mean(Measured.ageKey(b), at)).sum();
      assertEquals(all, sides, 1e-9);
      assertEquals(all, homes, 1e-9);
      assertEquals(all, ages, 1e-9);
    }
  }

  /** Who is in care is who was, with all who came since and without all who left. */
  @Test
  void flowsAreSumsFromTheDayOn() {
    Simulation simulation = new Simulation(Start.of(HISTORY, AS_OF).baseline(), 24, 1);
    Tally tally = Tally.of(simulation::replication, 24, 0, 20, () -> false);
    for (int month = 0; month <= 24; month++) {
      double left = 0;
      for (Exit exit : Exit.values()) {
        left += tally.mean(Measured.leftKey(exit), month);
      }
      assertEquals(
          tally.mean(Measured.LOOKED_AFTER, month),
          tally.mean(Measured.LOOKED_AFTER, 0) + tally.mean(Measured.CAME, month) - left,
          1e-9);
    }
    assertTrue(tally.mean(Measured.CAME, 24) > 1.8 * tally.mean(Measured.CAME, 12));
    assertTrue(tally.mean(Measured.leftKey(Exit.RETURN), 24) > 1);
    Tally stocks = Tally.of(simulation, 24, 0, 20, () -> false);
    assertEquals(
        tally.mean(Measured.OUTSIDE, 24), stocks.mean(Measured.OUTSIDE, 24), "the same futures");
  }

  @Test
  void stopsWhenTold() {
    Start start = Start.of(HISTORY, AS_OF);
    Simulation simulation = new Simulation(start.baseline(), MONTHS, 1);
    assertEquals(0, Tally.of(simulation, MONTHS, 0, 10, () -> true).replications());
  }

  @Test
  void aPastOfYearsIsLearnedFrom() {
    Start start = Start.of(HISTORY, AS_OF);
    assertTrue(start.ownRates());
    assertTrue(start.recordedFrom() < AS_OF - 8 * 365, "from " + start.recordedFrom());
  }

  /** Only those who are in care are recorded: numbers stay about the same, and the band is wide. */
  @Test
  void withoutAPastNumbersStayAndTheBandIsWide() {
    List<CareEpisode> present =
        IntStream.range(0, 400)
            .mapToObj(
                i ->
                    new CareEpisode(
                        i,
                        i,
                        AS_OF - 400 - i * 14,
                        List.of(
                            new Stay(
                                AS_OF - 1 - (i * 37) % 1_000,
                                Stay.OPEN,
                                Home.OWN_FOSTERING,
                                i % 2 == 0 ? Where.LOCAL : Where.OUTSIDE)),
                        (Exit) null))
            .toList();
    Start start = Start.of(present, AS_OF);
    assertFalse(start.ownRates());
    assertEquals(AS_OF, start.recordedFrom());
    Tally tally =
        Tally.of(new Simulation(start.baseline(), MONTHS, 1), MONTHS, 0, 400, () -> false);
    assertEquals(400, tally.mean(Measured.LOOKED_AFTER, 36), 40);
    double share = tally.mean(Measured.OUTSIDE, 36) / tally.mean(Measured.LOOKED_AFTER, 36);
    assertEquals(.5, share, .03);
    int width =
        tally.quantile(Measured.LOOKED_AFTER, 36, .9)
            - tally.quantile(Measured.LOOKED_AFTER, 36, .1);
    assertTrue(width > 100 && width < 300, "width " + width);
  }

  private static Tally tally(int from, int until) {
    Start start = Start.of(HISTORY, AS_OF);
    return Tally.of(new Simulation(start.baseline(), MONTHS, 7), MONTHS, from, until, () -> false);
  }

  private static Tally four(List<Integer> cell) {
    return new Tally(0, 4, Measured.ALL.stream().map(measure -> cell).toList());
  }
}
