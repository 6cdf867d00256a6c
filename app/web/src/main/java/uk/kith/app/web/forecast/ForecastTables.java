package uk.kith.app.web.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.sufficiency.api.BackTestView;
import uk.kith.sufficiency.api.BackTestView.Item;
import uk.kith.sufficiency.api.BackTestView.Series;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.ForecastCosts;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.AllSeries;
import uk.kith.sufficiency.api.ForecastResult.Kind;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.PublishedForecast;
import uk.kith.sufficiency.api.StatementContent.Part;
import uk.kith.sufficiency.api.StatementContent.Table;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.history.Home;

/**
 * A forecast as parts of a document that leaves the authority. It tells of futures alone: what is
 * true today stands in the figures, which withhold few (R-SUFF-14).
 */
public final class ForecastTables {

  private static final int YEAR = 12;
  private static final String WITHHELD = "withheld";

  private ForecastTables() {}

  /** How many children will need a home, how sure that is, and what it rests on. */
  public static Part forecast(
      ForecastView view,
      ForecastResult whole,
      BackTestView backTest,
      List<UnitCost> costs,
      String authority) {
    ForecastResult result = PublishedForecast.future(whole);
    BaselineView baseline = view.baseline();
    List<String> says = new ArrayList<>();
    says.add(finding(view, result.series(), authority));
    if (!baseline.ownRates()) {
      says.add(ForecastWords.weak(baseline));
    }
    says.add(restsOn(view));
    says.add(
        "The forecast does not look at: "
            + String.join(
                " ", ForecastWords.notInIt(result.homes() != null, view.baseline().decisions())));
    lastYears(backTest, authority).ifPresent(says::add);
    says.add(Numbers.sentence(backTest.says()) + ".");
    List<Table> tables = new ArrayList<>();
    tables.add(years(view, result, authority));
    tables.add(segments(view, result, Kind.HOME, "Children by kind of home, forecast"));
    tables.add(segments(view, result, Kind.AGE, "Children by age, forecast"));
    Table flows = segments(view, result, Kind.FLOW, "Coming into care and leaving it, forecast");
    if (!flows.rows().isEmpty()) {
      tables.add(flows);
    }
    Table cost = costs(view, ForecastCosts.of(result, costs));
    if (!cost.rows().isEmpty()) {
      tables.add(cost);
    }
    if (!backTest.summary().isEmpty()) {
      tables.add(tested(view, backTest, authority));
    }
    return new Part("What is forecast", says, tables);
  }

  /** No rows where no cost of a week is known. */
  private static Table costs(ForecastView view, ForecastCosts costs) {
    List<String> heads = new ArrayList<>(List.of("Kind of home"));
    heads.addAll(CostLines.heads(view, costs));
    return new Table(
        "What placements will cost",
        "Forecast of "
            + Dates.day(view.baseline().asOf())
            + ": recorded fees where there are five or more, else what is set (R-SUFF-15). "
            + (costs.counted()
                ? "From where a tenth of the futures have fewer children, at the lower cost of a"
                    + " week, to where a tenth have more, at the higher."
                : CostLines.MEAN_STANDS)
            + " Relatives, parents and adopters are not in it.",
        heads,
        CostLines.lines(costs).stream()
            .map(
                line -> {
                  List<String> cells = new ArrayList<>(List.of(line.name()));
                  cells.addAll(line.cells());
                  return List.copyOf(cells);
                })
            .toList());
  }

  private static String finding(ForecastView view, AllSeries series, String authority) {
    Point last = last(series.outOfBorough());
    Point all = last(series.lookedAfter());
    return (view.baseline().ownRates()
            ? "If recent patterns continue, between "
            : "As far as so few records tell, between ")
        + range(all, " and ")
        + " children will be looked after in "
        + ForecastWords.month(view.baseline().asOf(), last)
        + ", and between "
        + range(last, " and ")
        + " of them will live outside "
        + authority
        + " (each in 8 of 10 futures).";
  }

  private static String restsOn(ForecastView view) {
    BaselineView baseline = view.baseline();
    BaselineView.Homes homes = baseline.homes();
    return "It rests on "
        + Numbers.many(baseline.spells(), "placement")
        + " of "
        + Numbers.many(baseline.children(), "child", "children")
        + " as recorded on "
        + Dates.day(baseline.asOf())
        + (baseline.recordedFrom().equals(baseline.asOf())
            ? ""
            : ", with those who left care from " + Dates.day(baseline.recordedFrom()) + " on")
        + (homes != null && homes.used()
            ? ", and on " + Numbers.many(homes.number(), "home")
            : ", and on no homes")
        + ": "
        + Numbers.count(view.replications())
        + " simulated futures (R-SUFF-10). Baseline "
        + baseline.fingerprint().substring(0, 12)
        + ", seed "
        + view.seed()
        + ".";
  }

  /**
   * The newest forecast of the past whose year is over, by its error alone: what came true is a
   * count of a day beside the figures of that day.
   */
  private static Optional<String> lastYears(BackTestView backTest, String authority) {
    return backTest.items().stream()
        .filter(item -> item.horizon() == YEAR && item.series() == Series.LOOKED_AFTER)
        .max(Comparator.comparing(Item::origin))
        .map(
            item ->
                "A forecast made on "
                    + Dates.day(item.origin())
                    + " from what was recorded by then would have missed the number of children"
                    + " looked after a year later by "
                    + percent(item.mape())
                    + outside(backTest, item.origin(), authority)
                    + ".");
  }

  private static String outside(BackTestView backTest, LocalDate origin, String authority) {
    return backTest.items().stream()
        .filter(item -> item.horizon() == YEAR && item.series() == Series.OUT_OF_BOROUGH)
        .filter(item -> item.origin().equals(origin))
        .findFirst()
        .map(item -> ", and that of children outside " + authority + " by " + percent(item.mape()))
        .orElse("");
  }

  private static Table years(ForecastView view, ForecastResult result, String authority) {
    AllSeries series = result.series();
    List<Point> adopters = ForecastPageMaker.home(result, Home.ADOPTION);
    List<List<String>> rows = new ArrayList<>();
    for (int month : months(view)) {
      List<Point> parts =
          List.of(
              ForecastResult.at(series.local(), month),
              ForecastResult.at(series.outOfBorough(), month),
              ForecastResult.at(series.notKnown(), month));
      boolean[] hidden = ForecastList.hidden(parts);
      Point all = ForecastResult.at(series.lookedAfter(), month);
      rows.add(
          List.of(
              ForecastWords.month(view.baseline().asOf(), month),
              HomesPartMaker.count(all.p50()),
              range(all, " to "),
              hidden[0] ? WITHHELD : HomesPartMaker.count(parts.get(0).p50()),
              hidden[0] ? WITHHELD : range(parts.get(0), " to "),
              hidden[1] ? WITHHELD : HomesPartMaker.count(parts.get(1).p50()),
              hidden[1] ? WITHHELD : range(parts.get(1), " to "),
              hidden[1]
                  ? WITHHELD
                  : Math.round(ForecastResult.at(series.outOfBoroughShare(), month).p50()) + "%",
              hidden[2] ? WITHHELD : HomesPartMaker.count(parts.get(2).p50()),
              adopters.isEmpty()
                  ? ""
                  : HomesPartMaker.count(ForecastResult.at(adopters, month).p50())));
    }
    return new Table(
        "Children looked after, forecast",
        source(view, "R-SUFF-10"),
        List.of(
            "End of",
            "Looked after",
            "80% range",
            "In " + authority,
            "80% range",
            "Outside",
            "80% range",
            "Share outside",
            "Place not known",
            "Placed for adoption, here or outside"),
        rows);
  }

  private static String first(Kind by) {
    return switch (by) {
      case HOME -> "Kind of home";
      case AGE -> "Age";
      case FLOW -> "From the day of the forecast to the end of";
    };
  }

  private static Table segments(ForecastView view, ForecastResult result, Kind by, String name) {
    List<String> heads = new ArrayList<>(List.of(first(by)));
    for (int month : SegmentLines.looked(view)) {
      heads.add(ForecastWords.month(view.baseline().asOf(), month));
      heads.add("80% range");
    }
    List<List<String>> rows = new ArrayList<>();
    for (ForecastResult.Segment segment : result.segments()) {
      if (segment.by() == by) {
        List<String> cells = new ArrayList<>();
        cells.add(ForecastWords.segment(segment));
        for (int month : SegmentLines.looked(view)) {
          Point point = ForecastResult.at(segment.points(), month);
          cells.add(HomesPartMaker.count(point.p50()));
          cells.add(range(point, " to "));
        }
        rows.add(cells);
      }
    }
    return new Table(name, source(view, "R-SUFF-10"), heads, rows);
  }

  private static Table tested(ForecastView view, BackTestView backTest, String authority) {
    return new Table(
        "How well earlier forecasts did",
        "Forecasts of the past, each from what was recorded on its day, held against what came"
            + " true by "
            + Dates.day(view.baseline().asOf())
            + " (R-SUFF-11).",
        List.of(
            "Number",
            "Months ahead",
            "Forecasts",
            "Error",
            "Error of “no change”",
            "Error of constant rates",
            "80% range held"),
        backTest.summary().stream()
            .map(
                score ->
                    List.of(
                        ForecastWords.series(score.series(), authority),
                        Integer.toString(score.horizon()),
                        Integer.toString(score.forecasts()),
                        percent(score.mape()),
                        percent(score.mapeNoChange()),
                        percent(score.mapeConstantRate()),
                        Math.round(score.coverage80() * score.forecasts() / 100)
                            + " of "
                            + score.forecasts()))
            .toList());
  }

  static String source(ForecastView view, String rule) {
    return "Forecast of "
        + Dates.day(view.baseline().asOf())
        + ", "
        + Numbers.count(view.replications())
        + " futures: the median, and where 8 in 10 lie ("
        + rule
        + "). Numbers of 1 to 4 are told as “under 5”.";
  }

  /** The end of each year, and the end. */
  private static List<Integer> months(ForecastView view) {
    List<Integer> months = new ArrayList<>();
    for (int month = YEAR; month < view.horizonMonths(); month += YEAR) {
      months.add(month);
    }
    months.add(view.horizonMonths());
    return months;
  }

  private static Point last(List<Point> points) {
    return points.get(points.size() - 1);
  }

  private static String range(Point point, String to) {
    return HomesPartMaker.count(point.p10()) + to + HomesPartMaker.count(point.p90());
  }

  private static String percent(double number) {
    return String.format(Locale.UK, "%.1f", number) + "%";
  }
}
