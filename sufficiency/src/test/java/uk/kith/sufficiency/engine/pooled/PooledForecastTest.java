package uk.kith.sufficiency.engine.pooled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.sufficiency.engine.pooled.Measure.AGED_16_AND_OVER;
import static uk.kith.sufficiency.engine.pooled.Measure.LOOKED_AFTER;
import static uk.kith.sufficiency.engine.pooled.Measure.OUTSIDE;
import static uk.kith.sufficiency.engine.pooled.Measure.UNDER_18;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Authority;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Count;

/** R-SUFF-11: planning estimates from the tables of all authorities. */
class PooledForecastTest {

  private static final int FIRST = 2015;

  /** All grow by a tenth a year and differ in nothing: half of it goes on, then a quarter. */
  @Test
  void halfOfTheNationalGrowthGoesOn() {
    List<Count> counts = new ArrayList<>();
    for (int a = 0; a < 10; a++) {
      double children = 1_000;
      for (int year = FIRST; year < FIRST + 4; year++) {
        add(counts, code(a), year, children, children / 4);
        children *= 1.1;
      }
    }
    PooledForecast forecast = PooledForecast.of(YearlyTables.of(authorities(10), counts), 2018);
    double now = 1_000 * 1.1 * 1.1 * 1.1;
    assertEquals(now * Math.pow(1.1, .5), forecast.lookedAfter(3, 12).median(), 1e-6);
    assertEquals(now * Math.pow(1.1, .75), forecast.lookedAfter(3, 24).median(), 1e-6);
    assertEquals(now * Math.pow(1.1, .875), forecast.lookedAfter(3, 36).median(), 1e-6);
    assertEquals(.25, forecast.outsideShare(3, 24).median(), 1e-9);
    assertEquals(
        now * Math.pow(1.1, .75) / 4, forecast.outside(3, 24).median(), 1e-6, "it adds up");
  }

  /** Rates return a fifth of the way to their region each year: so the forecast says. */
  @Test
  void whoStandsAboveTheRegionIsExpectedToFall() {
    List<Count> counts = new ArrayList<>();
    for (int a = 0; a < 40; a++) {
      double log = Math.log(500) + (a - 19.5) / 40;
      for (int year = FIRST; year < FIRST + 6; year++) {
        double children = Math.exp(log);
        add(counts, code(a), year, children, children / 4);
        log -= .2 * (log - Math.log(500));
      }
    }
    YearlyTables tables = YearlyTables.of(authorities(40), counts);
    PooledForecast forecast = PooledForecast.of(tables, 2020);
    double highest = tables.count(39, 2020, LOOKED_AFTER);
    double lowest = tables.count(0, 2020, LOOKED_AFTER);
    assertTrue(forecast.lookedAfter(39, 12).median() < highest);
    assertTrue(forecast.lookedAfter(0, 12).median() > lowest);
  }

  @Test
  void laterYearsChangeNoForecast() {
    List<Count> all = invented(2_022);
    List<Count> until = all.stream().filter(count -> count.year() <= 2019).toList();
    YearlyTables longer = YearlyTables.of(authorities(30), all);
    YearlyTables shorter = YearlyTables.of(authorities(30), until);
    for (int months = 6; months <= 36; months += 6) {
      for (double p : new double[] {.025, .1, .5, .9, .975}) {
        assertEquals(
            PooledForecast.of(shorter, 2019).outside(7, months).at(p),
            PooledForecast.of(longer, 2019).outside(7, months).at(p),
            "seed 11, month " + months);
      }
    }
  }

  @Test
  void intervalsWidenWithTimeAndForTheSmall() {
    YearlyTables tables = YearlyTables.of(authorities(30), invented(2_022));
    PooledForecast forecast = PooledForecast.of(tables, 2022);
    int smallest = 0;
    int largest = 29;
    double before = 0;
    for (int months = 1; months <= 36; months++) {
      double width = width(forecast, smallest, months);
      assertTrue(width > before, "seed 11, month " + months);
      assertTrue(width > width(forecast, largest, months), "seed 11, month " + months);
      before = width;
    }
  }

  @Test
  void tooFewYearsAreRefused() {
    YearlyTables tables = YearlyTables.of(authorities(30), invented(2_022));
    assertThrows(IllegalArgumentException.class, () -> PooledForecast.of(tables, FIRST + 1));
    assertThrows(IllegalArgumentException.class, () -> PooledForecast.of(tables, 2023));
    PooledForecast forecast = PooledForecast.of(tables, 2022);
    assertThrows(IllegalArgumentException.class, () -> forecast.authority("E09999999"));
  }

  private static double width(PooledForecast forecast, int authority, int months) {
    Quantiles quantiles = forecast.lookedAfter(authority, months);
    return Math.log(quantiles.at(.9) / quantiles.at(.1));
  }

  /** Random walks of authorities with 60 to 1,800 children. */
  private static List<Count> invented(int last) {
    SplittableRandom random = new SplittableRandom(11);
    List<Count> counts = new ArrayList<>();
    for (int a = 0; a < 30; a++) {
      double children = 60 * (a + 1);
      double share = .4;
      for (int year = FIRST; year <= last; year++) {
        add(counts, code(a), year, Math.rint(children), Math.rint(children * share));
        children *= Math.exp((random.nextDouble() - .5) / 5);
        share += (random.nextDouble() - .5) / 25;
      }
    }
    return counts;
  }

  private static void add(
      List<Count> counts, String code, int year, double children, double outside) {
    counts.add(new Count(code, year, LOOKED_AFTER, children));
    counts.add(new Count(code, year, OUTSIDE, outside));
    counts.add(new Count(code, year, AGED_16_AND_OVER, children / 5));
    counts.add(new Count(code, year, UNDER_18, 50_000));
  }

  private static List<Authority> authorities(int number) {
    List<Authority> authorities = new ArrayList<>();
    for (int a = 0; a < number; a++) {
      authorities.add(new Authority(code(a), "Authority " + a, "Region " + a % 2));
    }
    return authorities;
  }

  private static String code(int authority) {
    return "E0800%04d".formatted(authority);
  }
}
