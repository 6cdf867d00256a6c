package uk.kith.sufficiency.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.api.ForecastResult.AllSeries;
import uk.kith.sufficiency.api.ForecastResult.Kind;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastResult.Segment;
import uk.kith.sufficiency.api.HomesForecast.Lived;
import uk.kith.sufficiency.api.RecruitWorth.CostRange;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.history.Home;

/** R-SUFF-15: what placements cost, as ranges. */
class ForecastCostsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final double WEEKS = 365.25 / 12 / 7;

  /** Known answer: 100 to 140 months at £400 to £500 a week. */
  @Test
  void fewerChildrenAtTheLowerCostAndMoreAtTheHigher() {
    ForecastCosts costs =
        ForecastCosts.of(
            result(
                18,
                List.of(
                    new Lived(12, Home.OWN_FOSTERING, 100, 120, 140, 120),
                    new Lived(12, Home.RESIDENTIAL, 10, 12, 14, 12),
                    new Lived(18, Home.OWN_FOSTERING, 50, 60, 70, 60))),
            List.of(
                new UnitCost(Home.OWN_FOSTERING, 40_000, 50_000, true, 0),
                new UnitCost(Home.RESIDENTIAL, 300_000, 400_000, false, 9)));
    assertEquals(2, costs.years().size());
    ForecastCosts.Year first = costs.years().get(0);
    assertEquals(12, first.months());
    assertEquals(6, costs.years().get(1).months());
    assertCost(100 * WEEKS * 400, 140 * WEEKS * 500, first.kinds().get(0).cost());
    assertEquals(10, first.kinds().get(0).children(12), 1e-9);
    assertNull(first.kinds().get(1).cost(), "no cost of an agency's week is known");
    assertCost(
        100 * WEEKS * 400 + 10 * WEEKS * 3_000,
        140 * WEEKS * 500 + 14 * WEEKS * 4_000,
        first.all());
    // Nobody lives in children's homes in the last months.
    assertCost(50 * WEEKS * 400, 70 * WEEKS * 500, costs.years().get(1).all());
  }

  /** Ten children all year are 120 months, in a forecast that did not count them. */
  @Test
  void whereMonthsWereNotCountedTheMeanOfEachMonthStandsForAllFutures() {
    ForecastCosts costs =
        ForecastCosts.of(
            result(12, null), List.of(new UnitCost(Home.OWN_FOSTERING, 40_000, 50_000, true, 0)));
    assertCost(120 * WEEKS * 400, 120 * WEEKS * 500, costs.years().get(0).kinds().get(0).cost());
    assertFalse(costs.counted(), "the range is that of the price alone, and that is said");
  }

  /** R-SUFF-14: four children in homes of a kind, and ten with foster carers. */
  @Test
  void ofFewChildrenNothingLeavesTheAuthority() {
    ForecastCosts whole =
        ForecastCosts.of(
            result(
                12,
                List.of(
                    new Lived(12, Home.OWN_FOSTERING, 100, 120, 140, 120),
                    new Lived(12, Home.RESIDENTIAL, 40, 48, 60, 48))),
            List.of(
                new UnitCost(Home.OWN_FOSTERING, 40_000, 50_000, true, 0),
                new UnitCost(Home.RESIDENTIAL, 300_000, 400_000, false, 9)));
    assertTrue(whole.counted());
    assertEquals(List.of(), whole.years().get(0).withheld());
    ForecastCosts.Year told = whole.published().years().get(0);
    assertEquals(List.of(Home.RESIDENTIAL), told.withheld());
    assertEquals(
        List.of(Home.OWN_FOSTERING, Home.AGENCY_FOSTERING, Home.SUPPORTED),
        told.kinds().stream().map(kind -> kind.lived().home()).toList());
    assertCost(100 * WEEKS * 400, 140 * WEEKS * 500, told.all());
  }

  @Test
  void withoutACostNothingIsTold() {
    assertNull(ForecastCosts.of(result(12, null), List.of()).years().get(0).all());
  }

  private static void assertCost(double low, double high, @Nullable CostRange cost) {
    assertNotNull(cost);
    assertEquals(low, cost.low(), 1e-6);
    assertEquals(high, cost.high(), 1e-6);
  }

  /**
   * Ten children with the authority's own carers all the time.
   *
   * @param lived null in a forecast without homes
   */
  private static ForecastResult result(int months, @Nullable List<Lived> lived) {
    List<Point> ten =
        IntStream.rangeClosed(0, months)
            .mapToObj(
                month -> new Point(month, DAY.plusMonths(month), 10, 10, 10, 10, 10, 10, 10, 10))
            .toList();
    return new ForecastResult(
        new AllSeries(ten, ten, ten, ten, ten),
        List.of(new Segment(Kind.HOME, Home.OWN_FOSTERING.name(), ten)),
        List.of(),
        lived == null
            ? null
            : new HomesForecast(List.of(), List.of(), List.of(), List.of(), List.of(), lived),
        List.of());
  }
}
