package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.forecast.ForecastPage.MonthTable;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Kind;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.HomesForecast;

/** R-SUFF-10, R-SUFF-14: every number with its ranges, few children withheld. */
class MonthTablesTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  @Test
  void everyNumberHasATableOfItsOwn() {
    List<MonthTable> tables = tables(8);
    assertEquals(
        List.of(
            "Looked after",
            "In Rotherham",
            "Out of borough",
            "Out of borough by plan",
            "Out of borough for lack of a home",
            "Place not known",
            "Placed for adoption",
            "Share out of borough"),
        tables.stream().map(MonthTable::name).toList());
    assertEquals(List.of("300", "recorded", "recorded", "recorded"), cells(tables, 0, 0));
    assertEquals(List.of("300", "298 to 302", "295 to 305", "290 to 310"), cells(tables, 0, 1));
    assertEquals("September 2015", last(tables.get(3)));
    assertEquals(4, tables.get(3).lines().size(), "of today nothing is told by plan");
    assertEquals(List.of("25", "23 to 27", "20 to 30", "15 to 35"), cells(tables, 6, 1));
  }

  @Test
  void fewWhosePlaceIsNotKnownTakeTheSmallestOtherWithThem() {
    List<MonthTable> tables = tables(3);
    assertEquals("withheld", cells(tables, 2, 2).get(0));
    assertEquals("withheld", cells(tables, 5, 2).get(0));
    assertEquals("withheld", cells(tables, 7, 2).get(0));
    assertEquals("200", cells(tables, 1, 2).get(0));
  }

  private static String last(MonthTable table) {
    return table.lines().get(table.lines().size() - 1).name();
  }

  private static List<String> cells(List<MonthTable> tables, int table, int line) {
    return tables.get(table).lines().get(line).cells();
  }

  private static List<MonthTable> tables(double notKnown) {
    List<Point> plan = points(30).subList(1, 13);
    return MonthTables.of(
        ForecastListTest.view(12),
        new ForecastResult(
            new ForecastResult.AllSeries(
                points(300), points(200), points(92), points(notKnown), points(31)),
            List.of(new ForecastResult.Segment(Kind.HOME, "ADOPTION", points(25))),
            List.of(),
            new HomesForecast(plan, plan, List.of(), List.of(), List.of(), List.of()),
            List.of()),
        "Rotherham");
  }

  private static List<Point> points(double number) {
    List<Point> points = new ArrayList<>();
    for (int month = 0; month <= 12; month++) {
      points.add(
          new Point(
              month,
              DAY.plusMonths(month),
              number - 10,
              number - 5,
              number - 2,
              number,
              number + 2,
              number + 5,
              number + 10,
              number));
    }
    return points;
  }
}
