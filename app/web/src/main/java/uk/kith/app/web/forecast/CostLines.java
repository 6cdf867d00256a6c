package uk.kith.app.web.forecast;

import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pounds;
import uk.kith.app.web.forecast.ForecastPage.Line;
import uk.kith.sufficiency.api.ForecastCosts;
import uk.kith.sufficiency.api.ForecastCosts.Kind;
import uk.kith.sufficiency.api.ForecastCosts.Year;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.RecruitWorth.CostRange;
import uk.kith.sufficiency.api.UnitCosts;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;

/**
 * What placements will cost, as pages, files and statements tell it; pure. Of a kind of home in
 * which few children will live nothing is told, and the sum is without it (R-SUFF-14).
 */
public final class CostLines {

  static final String FEW = "withheld, few children";
  static final String NOT_KNOWN = "not known";

  public static final String MEAN_STANDS =
      "This forecast places nobody in homes, so that the mean of its futures stands for how many"
          + " children there will be: the range is that of the cost of a week alone.";

  private CostLines() {}

  /** "A week", "Children, 12 months to September 2015", "Cost, 12 months to September 2015". */
  static List<String> heads(ForecastView view, ForecastCosts costs) {
    List<String> heads = new ArrayList<>(List.of("A week"));
    for (Year year : costs.years()) {
      String when =
          Numbers.many(year.months(), "month")
              + " to "
              + ForecastWords.month(view.baseline().asOf(), year.month());
      heads.add("Children, " + when);
      heads.add(TableFile.COST + when);
    }
    return heads;
  }

  /** Empty where no cost of a week is known. */
  static List<Line> lines(ForecastCosts costs) {
    List<Line> lines = new ArrayList<>();
    if (costs.years().stream().allMatch(year -> year.all() == null)) {
      return lines;
    }
    for (int i = 0; i < UnitCosts.KINDS.size(); i++) {
      List<String> cells = new ArrayList<>(List.of(week(costs.years().get(0).kinds().get(i))));
      for (Year year : costs.years()) {
        Kind kind = year.kinds().get(i);
        cells.add(HomesPartMaker.count(kind.children(year.months())));
        cells.add(cost(kind, year.months()));
      }
      lines.add(new Line(ForecastWords.home(UnitCosts.KINDS.get(i).name()), cells));
    }
    List<String> all = new ArrayList<>(List.of(""));
    for (Year year : costs.published().years()) {
      CostRange sum = year.all();
      all.add("");
      all.add(sum == null ? NOT_KNOWN : range(sum));
    }
    lines.add(new Line("All that are told", all));
    return lines;
  }

  static String week(Kind kind) {
    UnitCost week = kind.week();
    if (week == null) {
      return NOT_KNOWN;
    }
    String low = Pounds.text(week.lowPence());
    String high = Pounds.text(week.highPence());
    return (low.equals(high) ? low : low + " to " + high)
        + (week.set() ? ", set" : ", " + Numbers.many(week.fees(), "fee"));
  }

  private static String cost(Kind kind, int months) {
    CostRange cost = kind.cost();
    return kind.isFew(months) ? FEW : cost == null ? NOT_KNOWN : range(cost);
  }

  private static String range(CostRange cost) {
    String low = ScenarioWords.rounded(cost.low());
    String high = ScenarioWords.rounded(cost.high());
    return low.equals(high) ? low : low + " to " + high;
  }
}
