package uk.kith.sufficiency.engine.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;

/** R-SUFF-10: rates from what is censored and what began before. */
class RatesTest {

  private static final int LOCAL_CARERS = Moving.state(Home.OWN_FOSTERING, Where.LOCAL);

  /** Nothing is forgotten, so that days can be counted by hand. */
  private static final Window ALL_ALIKE = new Window(1_000, 2_000, 1e12);

  /**
   * Born on day 0. One in care from 900 to 1,100: seen from 1,000, when 100 days have passed, so in
   * the third band (91 to 182 days) for 82 days and in the fourth for 18, where it ends. One from
   * 1,950 on, not over: 28 days in the first band and 22 in the second.
   */
  @Test
  void whatBeganBeforeEntersLateAndWhatIsNotOverCountsAsLongAsSeen() {
    Leaving leaving =
        Leaving.of(
            List.of(episode(1, 0, 900, 1_100, Exit.RETURN), episode(2, 0, 1_950, Stay.OPEN, null)),
            ALL_ALIKE);
    int age = Bands.age(1_050);
    assertEquals(new Risk(0, 82), rounded(leaving.seen(age, 2, Home.OWN_FOSTERING)));
    assertEquals(new Risk(1, 18), rounded(leaving.seen(age, 3, Home.OWN_FOSTERING)));
    int older = Bands.age(1_975);
    assertEquals(new Risk(0, 28), rounded(leaving.seen(older, 0, Home.OWN_FOSTERING)));
    assertEquals(new Risk(0, 22), rounded(leaving.seen(older, 1, Home.OWN_FOSTERING)));
    assertEquals(Risk.NONE, leaving.seen(age, 0, Home.OWN_FOSTERING));
  }

  /**
   * In care from 1,000 on with carers until 1,500: moves to others of the kind on days 20 and 50 of
   * the stay, once within four weeks and once after. One move in 28 days at risk, one in 63.
   */
  @Test
  void movesWithinAKindOfHomeAreCountedBesideThoseOutOfIt() {
    CareEpisode episode =
        new CareEpisode(
            1,
            1,
            0,
            List.of(new Stay(1_000, 1_500, Home.OWN_FOSTERING, Where.LOCAL)),
            List.of(1_020, 1_050),
            Exit.RETURN);
    Moving moving = Moving.of(List.of(episode), ALL_ALIKE);
    assertEquals(new Risk(1, 28), rounded(moving.learnedWithin(LOCAL_CARERS, 0).seen()));
    assertEquals(new Risk(1, 63), rounded(moving.learnedWithin(LOCAL_CARERS, 1).seen()));
    assertEquals(new Risk(0, 91), rounded(moving.learnedWithin(LOCAL_CARERS, 2).seen()));
    assertEquals(0, moving.seen(LOCAL_CARERS, 0).events(), "nowhere else");
    // Each cell is drawn to its duration's, and that to 2 in 500 days.
    double ofDuration = (1 + 3) / (28 + 3 / .004);
    assertEquals((1 + 3) / (28 + 3 / ofDuration), moving.within(LOCAL_CARERS, 0), 1e-9);
    assertEquals(28 / (28 + 3 / ofDuration), moving.learnedWithin(LOCAL_CARERS, 0).own(), 1e-9);
  }

  @Test
  void aRegisterThatDoesNotTellHomesApartHasNoMovesWithin() {
    Moving moving = Moving.of(List.of(episode(1, 0, 1_000, 1_500, Exit.RETURN)), ALL_ALIKE);
    for (int duration = 0; duration < Bands.DURATION_BANDS; duration++) {
      assertEquals(0, moving.within(LOCAL_CARERS, duration));
    }
  }

  /** Three events worth of a rate of 1 in 100 days are 300 days: (2 + 3) / (50 + 300). */
  @Test
  void fewDataAreDrawnToTheBroaderRate() {
    assertEquals(5.0 / 350, new Risk(2, 50).shrunkTo(.01, 3), 1e-12);
    assertEquals(.01, Risk.NONE.shrunkTo(.01, 3), 1e-12);
    assertEquals(.04, new Risk(4_000, 100_000).shrunkTo(.01, 3), 1e-4);
  }

  @Test
  void leavingAtEighteenIsADateAndNoRate() {
    int born = 2_000 - Bands.ADULT - 500;
    Leaving leaving =
        Leaving.of(
            List.of(episode(1, born, 1_000, born + Bands.ADULT, Exit.LEAVING_CARE)), ALL_ALIKE);
    double events = 0;
    for (int duration = 0; duration < Bands.DURATION_BANDS; duration++) {
      events += leaving.seen(Bands.AGE_BANDS - 1, duration, Home.OWN_FOSTERING).events();
    }
    assertEquals(0, events);
  }

  @Test
  void waysOfLeavingAddUpToOne() {
    Leaving leaving =
        Leaving.of(
            List.of(
                episode(1, 0, 1_000, 1_100, Exit.RETURN),
                episode(2, 0, 1_000, 1_300, Exit.ADOPTION)),
            ALL_ALIKE);
    for (int age = 0; age < Bands.AGE_BANDS; age++) {
      for (int duration = 0; duration < Bands.DURATION_BANDS; duration++) {
        double sum = 0;
        for (Exit exit : Exit.values()) {
          sum += leaving.share(age, duration, Home.OWN_FOSTERING, exit);
        }
        assertEquals(1, sum, 1e-9);
      }
    }
    int age = Bands.age(1_099);
    assertTrue(
        leaving.share(age, 2, Home.OWN_FOSTERING, Exit.RETURN)
            > leaving.share(age, 2, Home.OWN_FOSTERING, Exit.ADOPTION));
  }

  /** As many of the same age leave adopters as leave a parent: each in the way of its own. */
  @Test
  void howCareEndsIsOfTheKindOfHome() {
    List<CareEpisode> episodes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Home home = i % 2 == 0 ? Home.ADOPTION : Home.PARENT;
      episodes.add(
          new CareEpisode(
              i,
              i,
              0,
              List.of(new Stay(1_000, 1_150, home, Where.LOCAL)),
              i % 2 == 0 ? Exit.ADOPTION : Exit.RETURN));
    }
    Leaving leaving = Leaving.of(episodes, ALL_ALIKE);
    int age = Bands.age(1_149);
    assertTrue(leaving.share(age, 2, Home.ADOPTION, Exit.ADOPTION) > .9);
    assertTrue(leaving.share(age, 2, Home.PARENT, Exit.ADOPTION) < .05);
    // At an age at which nobody left, what is usual in the home is known all the same.
    int older = Bands.AGE_BANDS - 1;
    assertTrue(leaving.share(older, 5, Home.ADOPTION, Exit.ADOPTION) > .7);
    assertTrue(leaving.share(older, 5, Home.PARENT, Exit.ADOPTION) < .2);
    // Of a home that nobody left, nothing is known but what is usual.
    assertEquals(
        leaving.share(age, 2, Home.SUPPORTED, Exit.ADOPTION),
        leaving.share(age, 2, Home.SUPPORTED, Exit.RETURN),
        1e-9);
  }

  /** 40 days with carers, then a children's home outside until the end of the window. */
  @Test
  void aMoveIsAnEventOfTheStayItEnds() {
    int home = Moving.state(Home.RESIDENTIAL, Where.OUTSIDE);
    Moving moving =
        Moving.of(
            List.of(
                new CareEpisode(
                    1,
                    1,
                    0,
                    List.of(
                        new Stay(1_100, 1_140, Home.OWN_FOSTERING, Where.LOCAL),
                        new Stay(1_140, Stay.OPEN, Home.RESIDENTIAL, Where.OUTSIDE)),
                    null)),
            ALL_ALIKE);
    assertEquals(new Risk(0, 28), rounded(moving.seen(LOCAL_CARERS, 0)));
    assertEquals(new Risk(1, 12), rounded(moving.seen(LOCAL_CARERS, 1)));
    assertEquals(new Risk(0, 860 - 730), rounded(moving.seen(home, 5)));
    int age = Bands.age(1_140);
    double sum = 0;
    for (int to = 0; to < Moving.STATES; to++) {
      sum += moving.share(LOCAL_CARERS, age, to);
      assertTrue(moving.share(LOCAL_CARERS, age, to) <= moving.share(LOCAL_CARERS, age, home));
    }
    assertEquals(1, sum, 1e-9);
    assertEquals(0, moving.share(LOCAL_CARERS, age, LOCAL_CARERS), "nobody moves nowhere");
  }

  /** Two sisters within a week and a third a month later: one group of two, one of one. */
  @Test
  void whoComesWithinTwoWeeksComesTogether() {
    Entering entering =
        Entering.of(
            List.of(
                inGroup(1, 9, 1_500), inGroup(2, 9, 1_507), inGroup(3, 9, 1_540), inGroup(4, 8, 5)),
            ALL_ALIKE);
    assertEquals(
        List.of(2, 1), entering.groups().stream().map(group -> group.entrants().size()).toList());
  }

  /** Four groups in every month for six years vary less than chance: nothing beyond Poisson. */
  @Test
  void anEvenStreamHasNoDispersion() {
    List<CareEpisode> episodes = new ArrayList<>();
    for (int month = 0; month < 72; month++) {
      for (int i = 0; i < 4; i++) {
        int day = 2_192 - (int) (month * 365.25 / 12) - 3 - 5 * i;
        episodes.add(inGroup(4 * month + i, 4 * month + i, day));
      }
    }
    Entering entering = Entering.of(episodes, new Window(0, 2_192, 1e12));
    assertEquals(4, entering.perMonth(), 1e-9);
    assertEquals(0, entering.dispersion());
    assertTrue(entering.drift() <= .1);
  }

  private static CareEpisode inGroup(int child, int group, int from) {
    return new CareEpisode(
        child, group, 0, List.of(new Stay(from, Stay.OPEN, Home.OWN_FOSTERING, Where.LOCAL)), null);
  }

  private static CareEpisode episode(
      int child, int born, int from, int until, @Nullable Exit exit) {
    return new CareEpisode(
        child, child, born, List.of(new Stay(from, until, Home.OWN_FOSTERING, Where.LOCAL)), exit);
  }

  private static Risk rounded(Risk risk) {
    return new Risk(Math.rint(risk.events()), Math.rint(risk.days()));
  }
}
