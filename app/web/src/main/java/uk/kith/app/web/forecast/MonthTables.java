package uk.kith.app.web.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.forecast.ForecastPage.Line;
import uk.kith.app.web.forecast.ForecastPage.MonthTable;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastView;

/**
 * The forecast as tables: of each number the median, and where 50, 80 and 95 % of the futures lie.
 * Pure.
 */
final class MonthTables {

  static final List<String> HEADS = List.of("Median", "50% range", "80% range", "95% range");

  private static final int YEAR = 12;

  private MonthTables() {}

  static List<MonthTable> of(ForecastView view, ForecastResult result, String authority) {
    LocalDate asOf = view.baseline().asOf();
    List<ForecastList.Month> months = ForecastList.months(asOf, result);
    List<MonthTable> tables = new ArrayList<>();
    add(tables, view, "Looked after", months, ForecastList.Month::lookedAfter);
    add(tables, view, "In " + authority, months, month -> month.told(0));
    add(tables, view, "Out of borough", months, month -> month.told(1));
    if (result.homes() != null) {
      List<ForecastList.Month> later = months.subList(1, months.size());
      add(tables, view, "Out of borough by plan", later, ForecastList.Month::byPlan);
      add(tables, view, "Out of borough for lack of a home", later, ForecastList.Month::lacking);
    }
    add(tables, view, "Place not known", months, month -> month.told(2));
    add(tables, view, "Placed for adoption", months, ForecastList.Month::adopters);
    List<Line> shares = new ArrayList<>();
    for (ForecastList.Month month : months) {
      if (isTold(view, month.month())) {
        Point share = month.told(1) == null ? null : month.share();
        shares.add(
            new Line(
                ForecastWords.month(asOf, month.month()),
                share == null
                    ? List.of(ForecastList.WITHHELD, "", "", "")
                    : List.of(
                        percent(share.p50()),
                        month.month() == 0 ? "recorded" : percent(share.p25(), share.p75()),
                        month.month() == 0 ? "recorded" : percent(share.p10(), share.p90()),
                        month.month() == 0 ? "recorded" : percent(share.p2_5(), share.p97_5()))));
      }
    }
    tables.add(new MonthTable("Share out of borough", shares));
    return tables;
  }

  private static void add(
      List<MonthTable> tables,
      ForecastView view,
      String name,
      List<ForecastList.Month> months,
      Function<ForecastList.Month, @Nullable Point> of) {
    List<Line> lines = new ArrayList<>();
    for (ForecastList.Month month : months) {
      if (isTold(view, month.month())) {
        Point point = of.apply(month);
        lines.add(
            new Line(
                ForecastWords.month(view.baseline().asOf(), month.month()),
                point == null
                    ? List.of(ForecastList.WITHHELD, "", "", "")
                    : List.of(
                        HomesPartMaker.count(point.p50()),
                        range(point, point.p25(), point.p75()),
                        range(point, point.p10(), point.p90()),
                        range(point, point.p2_5(), point.p97_5()))));
      }
    }
    tables.add(new MonthTable(name, lines));
  }

  private static boolean isTold(ForecastView view, int month) {
    int every = view.horizonMonths() <= YEAR ? 3 : 6;
    return month % every == 0 || month == view.horizonMonths();
  }

  private static String range(Point point, double low, double high) {
    return point.month() == 0
        ? "recorded"
        : HomesPartMaker.count(low) + " to " + HomesPartMaker.count(high);
  }

  private static String percent(double low, double high) {
    return percent(low) + " to " + percent(high);
  }

  private static String percent(double number) {
    return Math.round(number) + "%";
  }
}
