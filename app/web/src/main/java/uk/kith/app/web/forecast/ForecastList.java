package uk.kith.app.web.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

  /**
   * A month with its four numbers, of which the first is the sum of the others. Of the day of the
   * forecast there are those alone that its figures tell; null is withheld.
   */
  record Month(
      int month,
      LocalDate on,
      @Nullable Point lookedAfter,
      @Nullable Point local,
      @Nullable Point outside,
      @Nullable Point notKnown,
      @Nullable Point share) {

    /** Which of here, outside and not known are withheld. */
    boolean[] hidden() {
      List<@Nullable Point> parts = Arrays.asList(local, outside, notKnown);
      boolean[] hidden = new boolean[parts.size()];
      if (parts.contains(null)) {
        for (int i = 0; i < hidden.length; i++) {
          hidden[i] = parts.get(i) == null;
        }
        return hidden;
      }
      // What the figures tell of today hides nothing else; months to come hide by themselves.
      return month == 0
          ? hidden
          : ForecastList.hidden(parts.stream().map(Objects::requireNonNull).toList());
    }
  }

  static List<Month> months(LocalDate asOf, ForecastResult.AllSeries series) {
    List<Month> months = new ArrayList<>();
    Point last = series.lookedAfter().get(series.lookedAfter().size() - 1);
    for (int month = 0; month <= last.month(); month++) {
      months.add(
          new Month(
              month,
              month == 0 ? asOf : ForecastResult.at(series.lookedAfter(), month).on(),
              ForecastResult.findAt(series.lookedAfter(), month),
              ForecastResult.findAt(series.local(), month),
              ForecastResult.findAt(series.outOfBorough(), month),
              ForecastResult.findAt(series.notKnown(), month),
              ForecastResult.findAt(series.outOfBoroughShare(), month)));
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
    boolean[] hidden = month.hidden();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(new Value.Day(month.on())));
    addCells(cells, month.lookedAfter());
    addCells(cells, hidden[0] ? null : month.local());
    addCells(cells, hidden[1] ? null : month.outside());
    addCells(cells, hidden[2] ? null : month.notKnown());
    Point share = hidden[1] ? null : month.share();
    cells.add(Cell.text(share == null ? WITHHELD : Double.toString(share.p50())));
    return new Row(ForecastPageMaker.ADDRESS, cells);
  }

  /** Which parts of a month to come would tell a small number. */
  static boolean[] hidden(List<Point> parts) {
    return Suppression.inSum(parts.stream().mapToInt(part -> (int) part.p50()).toArray());
  }

  private static void addCells(List<Cell> cells, @Nullable Point point) {
    if (point == null) {
      cells.addAll(Collections.nCopies(5, Cell.text(WITHHELD)));
      return;
    }
    for (double number :
        new double[] {point.p50(), point.p10(), point.p90(), point.p2_5(), point.p97_5()}) {
      cells.add(
          Suppression.isSmall((long) number)
              ? Cell.text(WITHHELD)
              : Cell.of(Value.count((long) number)));
    }
  }
}
