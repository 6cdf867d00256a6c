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
import uk.kith.sufficiency.api.HomesForecast;
import uk.kith.sufficiency.engine.history.Home;

/**
 * Every month of a forecast as a file. What leaves the authority tells of no few children: numbers
 * of 1 to 4 are withheld, and with them as many parts of a month as it takes that none can be
 * worked out again (R-SUFF-14).
 */
final class ForecastList {

  static final String WITHHELD = "withheld";

  /** Of a number in a month there are so many. */
  private static final int NUMBERS = 7;

  private ForecastList() {}

  /**
   * A month with its four numbers, of which the first is the sum of the others. Of the day of the
   * forecast there are those alone that its figures tell; null is withheld.
   *
   * @param adopters placed for adoption, here or outside
   * @param byPlan outside by plan; null also where children are not placed in homes
   * @param lacking outside for lack of a home; null likewise
   */
  record Month(
      int month,
      LocalDate on,
      @Nullable Point lookedAfter,
      @Nullable Point local,
      @Nullable Point outside,
      @Nullable Point notKnown,
      @Nullable Point share,
      @Nullable Point adopters,
      @Nullable Point byPlan,
      @Nullable Point lacking) {

    /** Of here, outside and not known the one of that place; null where it is withheld. */
    @Nullable Point told(int part) {
      return hidden()[part] ? null : Arrays.asList(local, outside, notKnown).get(part);
    }

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

  static List<Month> months(LocalDate asOf, ForecastResult result) {
    ForecastResult.AllSeries series = result.series();
    HomesForecast homes = result.homes();
    List<Point> adopters = ForecastPageMaker.home(result, Home.ADOPTION);
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
              ForecastResult.findAt(series.outOfBoroughShare(), month),
              ForecastResult.findAt(adopters, month),
              homes == null ? null : ForecastResult.findAt(homes.byPlan(), month),
              homes == null ? null : ForecastResult.findAt(homes.forLackOfHome(), month)));
    }
    return months;
  }

  static Worklist<Month> of(ForecastView view, String authority) {
    ForecastResult result = view.result();
    boolean homes = result != null && result.homes() != null;
    List<ListColumn> columns = new ArrayList<>();
    columns.add(ListColumn.of("Day", "Day"));
    List<String> names =
        new ArrayList<>(
            List.of(
                "Looked after",
                "In " + authority,
                "Out of borough",
                "Not known",
                "Placed for adoption"));
    if (homes) {
      names.addAll(List.of("Out of borough by plan", "Out of borough for lack of a home"));
    }
    for (String name : names) {
      columns.add(ListColumn.number(name + ", median", "Median"));
      for (String part : List.of("50%", "80%", "95%")) {
        columns.add(ListColumn.number(name + ", " + part + " from", part + " from"));
        columns.add(ListColumn.number(name + ", " + part + " to", part + " to"));
      }
    }
    columns.add(ListColumn.of("Share outside, median, percent", "Share outside"));
    for (String part : List.of("50%", "80%", "95%")) {
      columns.add(ListColumn.of("Share outside, " + part + " from, percent", part + " from"));
      columns.add(ListColumn.of("Share outside, " + part + " to, percent", part + " to"));
    }
    return new Worklist<>(
        "Forecast",
        "month",
        "months",
        ForecastPageMaker.ADDRESS,
        "",
        "No forecast is made.",
        view.baseline().asOf(),
        columns,
        month -> row(month, homes));
  }

  private static Row row(Month month, boolean homes) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(new Value.Day(month.on())));
    addCells(cells, month.lookedAfter());
    addCells(cells, month.told(0));
    addCells(cells, month.told(1));
    addCells(cells, month.told(2));
    addCells(cells, month.adopters());
    if (homes) {
      addCells(cells, month.byPlan());
      addCells(cells, month.lacking());
    }
    Point share = month.told(1) == null ? null : month.share();
    if (share == null) {
      cells.addAll(Collections.nCopies(NUMBERS, Cell.text(WITHHELD)));
    } else {
      for (double number : numbers(share)) {
        cells.add(Cell.text(Double.toString(number)));
      }
    }
    return new Row(ForecastPageMaker.ADDRESS, cells);
  }

  /** The median, and the ends of 50, 80 and 95 %. */
  private static double[] numbers(Point point) {
    return new double[] {
      point.p50(), point.p25(), point.p75(), point.p10(), point.p90(), point.p2_5(), point.p97_5()
    };
  }

  /** Which parts of a month to come would tell a small number. */
  static boolean[] hidden(List<Point> parts) {
    return Suppression.inSum(parts.stream().mapToInt(part -> (int) part.p50()).toArray());
  }

  private static void addCells(List<Cell> cells, @Nullable Point point) {
    if (point == null) {
      cells.addAll(Collections.nCopies(NUMBERS, Cell.text(WITHHELD)));
      return;
    }
    for (double number : numbers(point)) {
      cells.add(
          Suppression.isSmall((long) number)
              ? Cell.text(WITHHELD)
              : Cell.of(Value.count((long) number)));
    }
  }
}
