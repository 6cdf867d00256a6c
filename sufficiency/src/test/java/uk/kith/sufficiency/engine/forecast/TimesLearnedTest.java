package uk.kith.sufficiency.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.forecast.Learned.Estimate;
import uk.kith.sufficiency.engine.forecast.Learned.Kind;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Season;
import uk.kith.sufficiency.engine.simulation.InventedCare;

/** R-SUFF-10: how long children stay, as it was seen. */
class TimesLearnedTest {

  private static final int AS_OF = 3_000;

  /**
   * By hand, of each two. One is adopted after 200 days, one returns after 400; a third, still
   * there, has come 300 days ago; a fourth came before everything was recorded and leaves when 500
   * days are over, at risk from its hundredth day on. Adopted within a year: one of four. Returned
   * within two: of the three quarters left one of two, and then the last.
   */
  @Test
  void whoCameBeforeAndWhoIsStillThereCountAsLongAsTheyAreSeen() {
    List<CareEpisode> history = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      history.add(child(4 * i + 1, 2_100, 2_300, Exit.ADOPTION));
      history.add(child(4 * i + 2, 2_100, 2_500, Exit.RETURN));
      history.add(child(4 * i + 3, 2_700, Stay.OPEN, null));
      history.add(child(4 * i + 4, 1_900, 2_400, Exit.RETURN));
    }
    List<Estimate> told = TimesLearned.of(2_000, AS_OF, history);
    assertEquals(.25, one(told, Kind.LEFT_WITHIN, "1/ADOPTION").value(), 1e-12);
    assertEquals(.25, one(told, Kind.LEFT_WITHIN, "2/ADOPTION").value(), 1e-12);
    assertEquals(.75, one(told, Kind.LEFT_WITHIN, "2/RETURN").value(), 1e-12);
    assertEquals(4, one(told, Kind.LEFT_WITHIN, "2/RETURN").seen());
    assertEquals(8, one(told, Kind.LEFT_WITHIN, "1/ADOPTION").among());
    assertTrue(told.stream().noneMatch(each -> each.of().equals("1/RETURN")), "nobody yet");
    assertEquals(.25, one(told, Kind.STAY_ENDED, "OWN_FOSTERING/LEFT").value(), 1e-12);
  }

  /**
   * Two came since everything is recorded and were gone within weeks; of forty who came before it
   * is known how they left, most in their second year. Without more it would be told that all of
   * those who come are adopted within a year, and the forty would count for nothing.
   */
  @Test
  void whatAHandfulDidBeforeOthersEnterIsNotToldOfAll() {
    List<CareEpisode> history = new ArrayList<>();
    history.add(child(1, 2_100, 2_120, Exit.ADOPTION));
    history.add(child(2, 2_200, 2_230, Exit.ADOPTION));
    for (int i = 0; i < 40; i++) {
      history.add(child(3 + i, 1_800, 2_110 + 10 * i, Exit.RETURN));
    }
    assertEquals(List.of(), TimesLearned.of(2_000, AS_OF, history));
    for (int i = 0; i < 3; i++) {
      history.add(child(50 + i, 2_300 + i, 2_340 + i, Exit.ADOPTION));
    }
    assertEquals(List.of(), TimesLearned.of(2_000, AS_OF, history), "five are a handful of 45");
  }

  /** The last of many are few at risk and yet no more than a part of many. */
  @Test
  void whereAllOfManyLeftItIsTold() {
    List<CareEpisode> history = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      history.add(child(i, 2_100, 2_110 + i, Exit.RETURN));
    }
    List<Estimate> told = TimesLearned.of(2_000, AS_OF, history);
    double value = one(told, Kind.LEFT_WITHIN, "1/RETURN").value();
    assertTrue(value <= 1 && value > 1 - 1e-9, "told " + value);
  }

  /** What has ended so and what has not are all. */
  @Test
  void waysOfEndingAreNeverMoreThanAll() {
    List<CareEpisode> history = new InventedCare(3, -3_650, AS_OF).episodes(100);
    List<Estimate> told = TimesLearned.of(-3_650, AS_OF, history);
    double oneYear = sum(told, "1/");
    double twoYears = sum(told, "2/");
    assertTrue(oneYear > .3 && oneYear < twoYears && twoYears < 1, oneYear + ", " + twoYears);
    assertTrue(one(told, Kind.STAY_ENDED, "AGENCY_FOSTERING/MOVED").value() > .2);
  }

  @Test
  void ofASeasonThatCannotBeToldNothingIs() {
    assertEquals(List.of(), TimesLearned.of(Season.NOT_KNOWN, 2));
  }

  private static double sum(List<Estimate> told, String years) {
    return told.stream()
        .filter(each -> each.kind() == Kind.LEFT_WITHIN && each.of().startsWith(years))
        .mapToDouble(Estimate::value)
        .sum();
  }

  private static Estimate one(List<Estimate> told, Kind kind, String of) {
    return told.stream()
        .filter(each -> each.kind() == kind && each.of().equals(of))
        .findFirst()
        .orElseThrow();
  }

  private static CareEpisode child(int number, int from, int until, @Nullable Exit exit) {
    return new CareEpisode(
        number, number, 0, List.of(new Stay(from, until, Home.OWN_FOSTERING, Where.LOCAL)), exit);
  }
}
