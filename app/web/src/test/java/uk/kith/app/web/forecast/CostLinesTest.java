package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.api.ForecastCosts;
import uk.kith.sufficiency.api.ForecastCosts.Kind;
import uk.kith.sufficiency.api.ForecastCosts.Year;
import uk.kith.sufficiency.api.HomesForecast.Lived;
import uk.kith.sufficiency.api.RecruitWorth.CostRange;
import uk.kith.sufficiency.api.UnitCosts;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.history.Home;

/** R-SUFF-15, R-SUFF-14: costs are told as ranges, and of few children nothing. */
class CostLinesTest {

  @Test
  void ofFewChildrenNothingIsToldNorBySubtraction() {
    List<ForecastPage.Line> lines = CostLines.lines(costs(48, 1_200));
    assertEquals(
        List.of("£400 to £500, set", "100", "£2,000,000 to £3,000,000"), lines.get(0).cells());
    assertEquals(List.of("not known", "0", "not known"), lines.get(1).cells());
    assertEquals("under 5", lines.get(2).cells().get(1));
    assertEquals(CostLines.FEW, lines.get(2).cells().get(2));
    assertEquals("£2,000,000 to £3,000,000", lines.get(4).cells().get(2));
  }

  @Test
  void theSumIsOfAllThatAreTold() {
    List<ForecastPage.Line> lines = CostLines.lines(costs(120, 1_200));
    assertEquals("£4,000,000 to £5,000,000", lines.get(2).cells().get(2));
    assertEquals("£6,000,000 to £8,000,000", lines.get(4).cells().get(2));
  }

  @Test
  void whereNoCostIsKnownThereIsNoTable() {
    assertTrue(
        CostLines.lines(
                new ForecastCosts(
                    true,
                    List.of(
                        new Year(
                            1, 12, List.of(new Kind(lived(Home.OWN_FOSTERING, 12), null, null))))))
            .isEmpty());
  }

  /**
   * Two million at the least for own carers and four for children's homes.
   *
   * @param residential months that children live in these
   */
  private static ForecastCosts costs(int residential, int own) {
    UnitCost week = new UnitCost(Home.OWN_FOSTERING, 40_000, 50_000, true, 0);
    List<Kind> kinds =
        List.of(
            new Kind(lived(Home.OWN_FOSTERING, own), week, new CostRange(2_000_000, 3_000_000)),
            new Kind(lived(Home.AGENCY_FOSTERING, 0), null, null),
            new Kind(
                lived(Home.RESIDENTIAL, residential),
                new UnitCost(Home.RESIDENTIAL, 300_000, 400_000, false, 9),
                new CostRange(4_000_000, 5_000_000)),
            new Kind(lived(Home.SUPPORTED, 0), null, null));
    assertEquals(
        UnitCosts.KINDS, kinds.stream().map(kind -> kind.lived().home()).toList(), "in order");
    return new ForecastCosts(true, List.of(new Year(1, 12, kinds)));
  }

  private static Lived lived(Home home, double months) {
    return new Lived(12, home, months, months, months, months);
  }
}
