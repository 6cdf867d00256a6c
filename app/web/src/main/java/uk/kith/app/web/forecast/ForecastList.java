package uk.kith.app.web.forecast;

import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.placements.engine.published.Suppression;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastView;

/**
 * Every month of a forecast as a file. What leaves the authority tells of no few children: numbers
 * of 1 to 4 are withheld, and with them as many parts of a month as it takes that none can be
 * worked out again (R-SUFF-14).
 */
final class ForecastList {

  static final String WITHHELD = "withheld";

  private ForecastList() {}

  /** A month with its four numbers, of which the first is the sum of the others. */
  record Month(Point lookedAfter, Point local, Point outside, Point notKnown, Point share) {}

  static List<Month> months(ForecastResult.AllSeries series) {
    List<Month> months = new ArrayList<>();
    for (int i = 0; i < series.lookedAfter().size(); i++) {
      months.add(
          new Month(
              series.lookedAfter().get(i),
              series.local().get(i),
              series.outOfBorough().get(i),
              series.notKnown().get(i),
              series.outOfBoroughShare().get(i)));
    }
    return months;
  }

  static Worklist<Month> of(ForecastView view, String authority) {
    List<ListColumn> columns = new ArrayList<>();
    columns.add(ListColumn.of("Day", "Day"));
    for (String name : List.of("Looked after", "In " + authority, "Out of borough", "Not known")) {
      columns.add(ListColumn.number(name + ", median", "Median"));
      columns.add(ListColumn.number(name + ", 80% from", "80% from"));
      columns.add(ListColumn.number(name + ", 80% to", "80% to"));
      columns.add(ListColumn.number(name + ", 95% from", "95% from"));
      columns.add(ListColumn.number(name + ", 95% to", "95% to"));
    }
    columns.add(ListColumn.of("Share outside, median, percent", "Share outside"));
    return new Worklist<>(
        "Forecast",
        "month",
        "months",
        ForecastPageMaker.ADDRESS,
        "",
        "No forecast is made.",
        view.baseline().asOf(),
        columns,
        ForecastList::row);
  }

  private static Row row(Month month) {
    List<Point> parts = List.of(month.local(), month.outside(), month.notKnown());
    boolean[] hidden = hidden(parts);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(new Value.Day(month.lookedAfter().on())));
    addCells(cells, month.lookedAfter(), false);
    for (int i = 0; i < parts.size(); i++) {
      addCells(cells, parts.get(i), hidden[i]);
    }
    boolean shareTells = hidden[1];
    cells.add(Cell.text(shareTells ? WITHHELD : Double.toString(month.share().p50())));
    return new Row(ForecastPageMaker.ADDRESS, cells);
  }

  /** Which parts of a month would tell a small number. */
  static boolean[] hidden(List<Point> parts) {
    return Suppression.inSum(parts.stream().mapToInt(part -> (int) part.p50()).toArray());
  }

  private static void addCells(List<Cell> cells, Point point, boolean hidden) {
    for (double number :
        new double[] {point.p50(), point.p10(), point.p90(), point.p2_5(), point.p97_5()}) {
      cells.add(
          hidden || Suppression.isSmall((long) number)
              ? Cell.text(WITHHELD)
              : Cell.of(Value.count((long) number)));
    }
  }
}
