package uk.kith.app.web.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.sufficiency.api.ForecastCosts;
import uk.kith.sufficiency.api.ForecastCosts.Kind;
import uk.kith.sufficiency.api.ForecastCosts.Year;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.RecruitWorth.CostRange;
import uk.kith.sufficiency.api.UnitCosts;

/**
 * What placements will cost as a page tells it: millions with one decimal, a year in a column, so
 * that it fits a window and stacks on a phone. Files have whole pounds: {@link CostLines}. Pure.
 *
 * @param rows by kind of home, and the sum last; empty where no cost of a week is known
 * @param counted months of each future were counted; else their mean stands
 */
public record CostTable(List<Column> columns, List<Row> rows, boolean counted) {

  private static final int YEAR = 12;
  private static final double MILLION = 1_000_000;

  /** From here on it reads as a million with one decimal. */
  private static final double IN_MILLIONS = 950_000;

  /** A kind of home, or the sum. */
  public record Row(String name, String week, List<Cell> years) {}

  /**
   * @param when as the head of its column has it
   * @param children how many there will be; empty in the sum
   */
  public record Cell(String when, String cost, String children) {}

  static CostTable of(ForecastView view, ForecastCosts costs) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Kind of home"));
    columns.add(Column.number("A week"));
    LocalDate asOf = view.baseline().asOf();
    for (Year year : costs.years()) {
      columns.add(Column.number(when(asOf, year)));
    }
    return new CostTable(columns, rows(asOf, costs), costs.counted());
  }

  private static String when(LocalDate asOf, Year year) {
    return (year.months() == YEAR ? "Year to " : Numbers.many(year.months(), "month") + " to ")
        + ForecastWords.month(asOf, year.month());
  }

  static List<Row> rows(LocalDate asOf, ForecastCosts costs) {
    List<Row> rows = new ArrayList<>();
    if (costs.years().stream().allMatch(year -> year.all() == null)) {
      return rows;
    }
    for (int i = 0; i < UnitCosts.KINDS.size(); i++) {
      List<Cell> cells = new ArrayList<>();
      for (Year year : costs.years()) {
        Kind kind = year.kinds().get(i);
        CostRange cost = kind.cost();
        cells.add(
            new Cell(
                when(asOf, year),
                kind.isFew(year.months())
                    ? CostLines.FEW
                    : cost == null ? CostLines.NOT_KNOWN : range(cost),
                children(kind.children(year.months()))));
      }
      rows.add(
          new Row(
              ForecastWords.home(UnitCosts.KINDS.get(i).name()),
              CostLines.week(costs.years().get(0).kinds().get(i)),
              cells));
    }
    List<Cell> all = new ArrayList<>();
    for (Year year : costs.published().years()) {
      CostRange sum = year.all();
      all.add(new Cell(when(asOf, year), sum == null ? CostLines.NOT_KNOWN : range(sum), ""));
    }
    rows.add(new Row("All that are told", "", all));
    return rows;
  }

  private static String children(double number) {
    long rounded = Math.round(number);
    return HomesPartMaker.count(number) + (rounded == 1 ? " child" : " children");
  }

  private static String range(CostRange cost) {
    String low = pounds(cost.low());
    String high = pounds(cost.high());
    return low.equals(high) ? low : low + " to " + high;
  }

  /** "£2.4m", "£341,000". */
  static String pounds(double pounds) {
    return pounds < IN_MILLIONS
        ? ScenarioWords.rounded(pounds)
        : String.format(Locale.UK, "£%,.1fm", pounds / MILLION);
  }
}
