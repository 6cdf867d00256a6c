package uk.kith.sufficiency.engine.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** R-SUFF-10: a season where the data show one, and none where chance makes months as uneven. */
class SeasonTest {

  private static final int YEARS = 10;

  /** Twelve a month, and in the third month after the day twice as many as in the ninth. */
  @Test
  void aSeasonThatIsThereIsFoundInItsMonths() {
    Season season = Season.of(months(1, .33, 0));
    assertTrue(season.isSeen(), "chance " + season.chance());
    assertEquals(1, season.parts().stream().mapToDouble(part -> part).average().orElse(0), 1e-9);
    assertEquals(1.33, season.part(3), .15);
    assertEquals(.67, season.part(9), .15);
    assertEquals(season.part(3), season.part(3 + 24));
  }

  /**
   * In one of a hundred that have none it is taken for one: more than 15 of 600 would be too many.
   */
  @Test
  void whereThereIsNoneHardlyEverOneIsFound() {
    int found = 0;
    for (int seed = 0; seed < 600; seed++) {
      found += Season.of(months(seed, 0, 0)).isSeen() ? 1 : 0;
    }
    assertTrue(found <= 15, "found in " + found + " of 600");
  }

  /** A third more every year: the later months of each year are higher, and that is no season. */
  @Test
  void aLevelThatRisesIsNoSeason() {
    int found = 0;
    for (int seed = 0; seed < 200; seed++) {
      found += Season.of(months(seed, 0, .024)).isSeen() ? 1 : 0;
    }
    assertTrue(found <= 8, "found in " + found + " of 200");
  }

  /** What comes by chance is taken off: parts are nearer to 1 than what was seen. */
  @Test
  void partsAreDrawnToOne() {
    double[] months = months(2, .4, 0);
    Season season = Season.of(months);
    assertTrue(season.isSeen());
    double[] sums = new double[12];
    for (int i = 0; i < months.length; i++) {
      sums[Season.place(i, months.length)] += months[i];
    }
    double all = Arrays.stream(sums).sum();
    double most = Arrays.stream(sums).max().orElseThrow() / all * 12;
    double part = season.parts().stream().mapToDouble(each -> each).max().orElseThrow();
    assertTrue(part > 1 && part < most, part + " of " + most);
  }

  @Test
  void ofLessThanFourYearsOrOfFewNothingIsSaid() {
    double[] short47 = Arrays.copyOf(months(1, .9, 0), 47);
    assertNull(Season.of(short47).chance());
    assertFalse(Season.of(short47).isSeen());
    double[] few = new double[120];
    few[30] = 20;
    assertEquals(Season.NOT_KNOWN, Season.of(few));
    assertEquals(1, Season.NOT_KNOWN.part(7));
  }

  @Test
  void monthsThatAreAllAlikeHaveNone() {
    double[] alike = new double[60];
    Arrays.fill(alike, 4);
    Season season = Season.of(alike);
    assertEquals(1, season.chance());
    assertFalse(season.isSeen());
    assertNotNull(season.groups());
  }

  /** The last month ends on the day: the first after it is where the twelfth before it was. */
  @Test
  void monthsKeepTheirPlaceInTheYear() {
    assertEquals(11, Season.place(119, 120));
    assertEquals(0, Season.place(108, 120));
    assertEquals(0, Season.place(0, 12));
    assertEquals(3, Season.place(27, 48));
  }

  /** Twelve in a month in the mean of the first year, by chance and otherwise as is said. */
  private static double[] months(long seed, double height, double growth) {
    Random random = new Random(seed);
    double[] months = new double[YEARS * 12];
    for (int i = 0; i < months.length; i++) {
      int place = Season.place(i, months.length);
      double mean = 12 * Math.exp(growth * i) * (1 + height * Math.sin(2 * Math.PI * place / 12));
      double still = Math.exp(-mean);
      double number = random.nextDouble();
      while (number > still) {
        months[i]++;
        number *= random.nextDouble();
      }
    }
    return months;
  }
}
