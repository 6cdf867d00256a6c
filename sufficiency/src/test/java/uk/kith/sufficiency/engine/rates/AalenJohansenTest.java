package uk.kith.sufficiency.engine.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.AalenJohansen.Observed;

/** R-SUFF-10: how many have ended in each way, held against answers that are known. */
class AalenJohansenTest {

  private static final int CENSORED = AalenJohansen.NOT_ENDED;

  /**
   * Worked by hand: one of five, a quarter of four fifths, half of three fifths, all that is left.
   */
  @Test
  void fiveOfWhomOneIsCensored() {
    AalenJohansen told =
        AalenJohansen.of(
            List.of(
                new Observed(0, 5, 1),
                new Observed(0, 1, 0),
                new Observed(0, 3, CENSORED),
                new Observed(0, 4, 0),
                new Observed(0, 2, 1)),
            2);
    assertEquals(0, told.ended(0, .5));
    assertEquals(1, told.free(.5));
    assertEquals(.2, told.ended(0, 1), 1e-12);
    assertEquals(.2, told.ended(1, 3), 1e-12);
    assertEquals(.6, told.free(3.9), 1e-12);
    assertEquals(.5, told.ended(0, 4), 1e-12);
    assertEquals(.3, told.free(4), 1e-12);
    assertEquals(.5, told.ended(1, 99), 1e-12);
    assertEquals(0, told.free(99), 1e-12);
    assertEquals(0, told.heaviest(.5));
    assertEquals(.2, told.heaviest(3.9), 1e-12, "one of five");
    assertEquals(.3, told.heaviest(99), 1e-12, "who is left counts for who is censored as well");
  }

  /** Who is censored as others end is still at risk then; who enters then is not yet. */
  @Test
  void endsOfOneDay() {
    AalenJohansen told =
        AalenJohansen.of(
            List.of(
                new Observed(0, 10, 0),
                new Observed(0, 10, 1),
                new Observed(0, 10, CENSORED),
                new Observed(0, 12, CENSORED),
                new Observed(10, 20, CENSORED)),
            2);
    assertEquals(.25, told.ended(0, 10), 1e-12);
    assertEquals(.25, told.ended(1, 10), 1e-12);
    assertEquals(.5, told.free(10), 1e-12);
  }

  @Test
  void withoutCensoringItIsWhatIsCounted() {
    Random random = new Random(4);
    List<Observed> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      all.add(new Observed(0, 1 + random.nextInt(60), random.nextInt(3)));
    }
    AalenJohansen told = AalenJohansen.of(all, 3);
    for (int time = 0; time <= 61; time++) {
      int at = time;
      for (int cause = 0; cause < 3; cause++) {
        int which = cause;
        long ended =
            all.stream().filter(each -> each.until() <= at && each.cause() == which).count();
        assertEquals(ended / 500.0, told.ended(cause, time), 1e-9);
      }
      double sum =
          told.free(time) + told.ended(0, time) + told.ended(1, time) + told.ended(2, time);
      assertEquals(1, sum, 1e-9);
    }
  }

  /**
   * At constant rates a and b the part ended so is a / (a + b) of 1 less exp(-(a + b) t), whoever
   * entered late and whoever was not seen to the end.
   */
  @Test
  void constantRatesHaveAClosedForm() {
    Random random = new Random(9);
    double a = .004;
    double b = .001;
    List<Observed> all = new ArrayList<>();
    while (all.size() < 20_000) {
      double length = -Math.log(1 - random.nextDouble()) / (a + b);
      double entry = random.nextBoolean() ? 0 : 200 * random.nextDouble();
      double seen = entry + 20 + 600 * random.nextDouble();
      int cause = random.nextDouble() < a / (a + b) ? 0 : 1;
      if (length > entry) {
        all.add(new Observed(entry, Math.min(length, seen), length <= seen ? cause : CENSORED));
      }
    }
    AalenJohansen told = AalenJohansen.of(all, 2);
    for (double time : new double[] {50, 150, 300, 500}) {
      double ended = 1 - Math.exp(-(a + b) * time);
      assertEquals(a / (a + b) * ended, told.ended(0, time), .012, "at " + time);
      assertEquals(b / (a + b) * ended, told.ended(1, time), .012, "at " + time);
    }
  }

  /** Rates within bands, from which futures are drawn, tell of a history what this tells of it. */
  @Test
  void ratesOfBandsTellTheSame() {
    Random random = new Random(5);
    List<CareEpisode> history = new ArrayList<>();
    List<Observed> observed = new ArrayList<>();
    int asOf = 6_000;
    for (int i = 0; i < 6_000; i++) {
      int from = random.nextInt(asOf);
      double early = random.nextDouble() < .4 ? 60 : 900;
      int until = from + 1 + (int) (-Math.log(1 - random.nextDouble()) * early);
      Exit exit = random.nextDouble() < .7 ? Exit.RETURN : Exit.OTHER;
      history.add(
          new CareEpisode(
              i,
              i,
              from - 2_200,
              List.of(new Stay(from, until, Home.OWN_FOSTERING, Where.LOCAL)),
              exit));
      boolean seen = until <= asOf;
      observed.add(new Observed(0, Math.min(until, asOf) - from, seen ? exit.ordinal() : CENSORED));
    }
    Leaving leaving = Leaving.of(history, new Window(0, asOf, 1e12));
    AalenJohansen told = AalenJohansen.of(observed, Exit.values().length);
    double free = 1;
    double returned = 0;
    for (int day = 0; day < 1_461; day++) {
      int age = Bands.age(2_200 + day);
      int band = Bands.duration(day);
      double ended = free * (1 - Math.exp(-leaving.rate(age, band, Home.OWN_FOSTERING)));
      returned += ended * leaving.share(age, band, Home.OWN_FOSTERING, Exit.RETURN);
      free -= ended;
      if (day + 1 == 91 || day + 1 == 365 || day + 1 == 1_461) {
        assertEquals(told.free(day + 1), free, .012, "after " + day);
        assertEquals(told.ended(Exit.RETURN.ordinal(), day + 1), returned, .012, "after " + day);
      }
    }
  }
}
