package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.forecast.CostTable.Cell;
import uk.kith.app.web.forecast.CostTable.Row;
import uk.kith.sufficiency.api.ForecastCosts;
import uk.kith.sufficiency.api.ForecastCosts.Kind;
import uk.kith.sufficiency.api.ForecastCosts.Year;
import uk.kith.sufficiency.api.HomesForecast.Lived;
import uk.kith.sufficiency.api.RecruitWorth.CostRange;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.history.Home;

/** R-SUFF-15, R-SUFF-14: costs of a page are short, and those of few children withheld. */
class CostTableTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final String WHEN = "Year to September 2015";

  @Test
  void poundsAreMillionsWithOneDecimalOrThousands() {
    assertEquals("£2.4m", CostTable.pounds(2_449_999));
    assertEquals("£1.0m", CostTable.pounds(950_000));
    assertEquals("£341,000", CostTable.pounds(341_000));
    assertEquals("£1,234.6m", CostTable.pounds(1_234_560_000));
  }

  @Test
  void aYearIsACellWithItsChildrenAndFewAreWithheldInTheSumToo() {
    List<Row> rows =
        CostTable.rows(
            DAY,
            new ForecastCosts(
                true,
                List.of(
                    new Year(
                        1,
                        12,
                        List.of(
                            kind(Home.OWN_FOSTERING, 1_200),
                            kind(Home.AGENCY_FOSTERING, 36),
                            kind(Home.RESIDENTIAL, 0),
                            kind(Home.SUPPORTED, 120))))));
    assertEquals(new Cell(WHEN, "£2.0m to £3.0m", "100 children"), rows.get(0).years().get(0));
    assertEquals(new Cell(WHEN, CostLines.FEW, "under 5 children"), rows.get(1).years().get(0));
    assertEquals(new Cell(WHEN, "£6.0m to £9.0m", ""), rows.get(4).years().get(0));
    assertEquals("£400 to £500, set", rows.get(0).week());
    assertTrue(CostTable.rows(DAY, new ForecastCosts(true, List.of())).isEmpty());
  }

  private static Kind kind(Home home, double months) {
    return new Kind(
        new Lived(12, home, months, months, months, months),
        new UnitCost(home, 40_000, 50_000, true, 0),
        new CostRange(2_000_000, 3_000_000));
  }
}
