package uk.kith.app.web.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.component.JobPage;
import uk.kith.app.web.forecast.Fan.Past;
import uk.kith.app.web.forecast.Fan.Scale;
import uk.kith.app.web.forecast.ForecastPage.Drawn;
import uk.kith.app.web.forecast.ForecastPage.Line;
import uk.kith.app.web.list.TableTools;
import uk.kith.kernel.service.Jobs;
import uk.kith.sufficiency.api.BackTestView;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.ForecastCosts;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Kind;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.HomesForecast;
import uk.kith.sufficiency.api.LearnedView;
import uk.kith.sufficiency.api.PublishedForecast;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;

/** Makes the page of a forecast; pure functions. */
final class ForecastPageMaker {

  static final String ADDRESS = "/sufficiency";

  private static final int YEAR = 12;

  private static final double DAYS_A_MONTH = 365.25 / 12;

  /** Months of the past that are drawn. */
  private static final int LOOKS_BACK = 24;

  private ForecastPageMaker() {}

  static String href(ForecastView view) {
    return ADDRESS + "/" + view.id();
  }

  static JobPage job(ForecastView view) {
    boolean running = view.isUnfinished();
    return new JobPage(
        href(view),
        running
            ? "Making the forecast"
            : view.status() == Jobs.Status.DONE
                ? "The forecast is made"
                : "The forecast was not made",
        Numbers.count(view.replications())
            + " futures of "
            + Numbers.many(view.horizonMonths(), "month"),
        view.forOthers()
            ? "You cancelled it, or did not ask for it. It goes on, as others want it."
            : JobPage.message(view.status(), view.message()),
        running,
        view.progress(),
        new JobPage.Back(ADDRESS, "Sufficiency"),
        "forecast",
        "Make another forecast");
  }

  static List<Choice> horizons(int chosen) {
    return Stream.of(12, 24, 36, 48, 60)
        .map(
            months ->
                Choice.of(
                        months.toString(), months / YEAR == 1 ? "1 year" : months / YEAR + " years")
                    .chosen(months == chosen))
        .toList();
  }

  static ForecastPage page(
      ForecastView view,
      PublishedForecast published,
      BackTestView backTest,
      LearnedView learned,
      List<UnitCost> costs,
      String authority,
      LocalDate today) {
    BaselineView baseline = view.baseline();
    ForecastResult result = published.result();
    ForecastResult.AllSeries series = result.series();
    HomesForecast homes = result.homes();
    Point last = last(series.outOfBorough());
    ForecastCosts cost = ForecastCosts.of(result, costs);
    return new ForecastPage(
        "Sufficiency, baseline of " + Dates.day(baseline.asOf()),
        "Children looked after to " + ForecastWords.month(baseline.asOf(), last),
        ForecastWords.finding(baseline, last, today(series.outOfBorough()), authority),
        baseline.ownRates() ? null : ForecastWords.weak(baseline),
        baseline.asOf().equals(today)
            ? null
            : "This forecast is as of "
                + Dates.day(baseline.asOf())
                + ": of today, "
                + Dates.day(today)
                + ", none is made yet.",
        ForecastWords.courtChanges(view.courtChanges()),
        homes == null ? null : HomesPartMaker.of(view, homes, series.outOfBorough()),
        figures(series, homes, authority),
        drawn(baseline.asOf(), published, authority),
        note(view),
        List.of(
            "End of",
            "Looked after",
            "80% range",
            "In " + authority,
            "80% range",
            "Out of borough",
            "80% range",
            "Share outside"),
        months(view, series),
        segmentHeads(view),
        segments(view, result, Kind.HOME),
        segments(view, result, Kind.AGE),
        flows(view, result, learned),
        CostLines.heads(view, cost),
        CostLines.lines(cost),
        cost.counted(),
        homes == null || backTest.summary().isEmpty()
            ? backTest.says()
            : backTest.says()
                + ". They took children to go where children like them went, as what homes were"
                + " free on those days is not recorded",
        backTest.summary().stream().map(score -> tested(score, authority)).toList(),
        how(view),
        LearnedLines.of(learned),
        ForecastWords.notInIt(homes != null, baseline.decisions()),
        horizons(view.horizonMonths()),
        TableTools.plain(ForecastList.of(view, authority), query(view)),
        query(view));
  }

  private static String query(ForecastView view) {
    return "?forecast=" + view.id();
  }

  private static List<Figure> figures(
      ForecastResult.AllSeries series, @Nullable HomesForecast homes, String authority) {
    Long all = today(series.lookedAfter());
    return List.of(
        all == null
            ? new Figure("Looked after", ForecastList.WITHHELD, "few children")
            : new Figure("Looked after", Numbers.count(all), "short breaks left out"),
        figure("In " + authority, today(series.local()), all),
        figure("Out of borough", today(series.outOfBorough()), all),
        homes == null ? figure("Place not known", today(series.notKnown()), all) : free(homes));
  }

  /** A part of all, unless it or another would tell of few (R-SUFF-14): pages are handed on. */
  private static Figure figure(String name, @Nullable Long part, @Nullable Long all) {
    return part == null
        ? new Figure(name, ForecastList.WITHHELD, "few children")
        : new Figure(name, Numbers.count(part), all == null ? "" : Numbers.percent(part, all));
  }

  private static Figure free(HomesForecast homes) {
    double free = homes.kinds().stream().mapToDouble(kind -> kind.free().get(0).p50()).sum();
    double places = homes.kinds().stream().mapToDouble(kind -> kind.places().get(0).p50()).sum();
    return new Figure(
        "Free places",
        Numbers.count((long) free),
        "of " + Numbers.count((long) places) + " in homes known, here and elsewhere");
  }

  private static List<Drawn> drawn(LocalDate asOf, PublishedForecast published, String authority) {
    ForecastResult.AllSeries series = published.result().series();
    List<Past> local = past(asOf, published, PublishedForecast.Past::local);
    List<Past> outside = past(asOf, published, PublishedForecast.Past::outOfBorough);
    double least = Double.MAX_VALUE;
    double most = 0;
    for (Point point :
        Stream.concat(series.local().stream(), series.outOfBorough().stream()).toList()) {
      least = Math.min(least, point.p2_5());
      most = Math.max(most, point.p97_5());
    }
    for (Past each : Stream.concat(local.stream(), outside.stream()).toList()) {
      least = Math.min(least, each.number());
      most = Math.max(most, each.number());
    }
    int from =
        (int)
            Math.floor(
                Stream.concat(local.stream(), outside.stream())
                    .mapToDouble(Past::month)
                    .min()
                    .orElse(0));
    Scale scale = Scale.of(from, last(series.local()).month(), least, most);
    return List.of(
        drawn("In " + authority, Fan.Colours.LOCAL, scale, asOf, local, series.local()),
        drawn("Out of borough", Fan.Colours.OUTSIDE, scale, asOf, outside, series.outOfBorough()));
  }

  private static Drawn drawn(
      String where,
      Fan.Colours colours,
      Scale scale,
      LocalDate asOf,
      List<Past> past,
      List<Point> points) {
    String heading = ForecastWords.change(where, today(points), last(points));
    String says = ForecastWords.says(heading, asOf, last(points));
    return new Drawn(
        heading,
        Fan.of(true, colours, scale, asOf, past, points, says),
        Fan.of(false, colours, scale, asOf, past, points, says));
  }

  /** What the figures tell of days before. */
  private static List<Past> past(
      LocalDate asOf,
      PublishedForecast published,
      Function<PublishedForecast.Past, @Nullable Integer> of) {
    List<Past> past = new ArrayList<>();
    for (PublishedForecast.Past each : published.past()) {
      Integer number = of.apply(each);
      double month = -ChronoUnit.DAYS.between(each.on(), asOf) / DAYS_A_MONTH;
      if (number != null && month >= -LOOKS_BACK) {
        past.add(new Past(month == 0 ? 0 : month, number));
      }
    }
    return past;
  }

  private static String note(ForecastView view) {
    return "Both charts are on one scale. The bands hold 50%, 80% and 95% of "
        + Numbers.count(view.replications())
        + " simulated futures; the line in the middle has half of them above it."
        + (view.baseline().ownRates()
            ? ""
            : " No line stands before today, as the records do not tell who left.")
        + " What is true today, and what was at the ends of quarters, is told as the figures tell"
        + " it: few children are withheld.";
  }

  private static List<Line> months(ForecastView view, ForecastResult.AllSeries series) {
    int every = view.horizonMonths() <= YEAR ? 3 : 6;
    List<Line> lines = new ArrayList<>();
    LocalDate asOf = view.baseline().asOf();
    for (ForecastList.Month month : ForecastList.months(asOf, series)) {
      int number = month.month();
      if (number % every == 0 || number == view.horizonMonths()) {
        boolean[] hidden = month.hidden();
        Point local = hidden[0] ? null : month.local();
        Point outside = hidden[1] ? null : month.outside();
        Point share = hidden[1] ? null : month.share();
        lines.add(
            new Line(
                ForecastWords.month(asOf, number),
                List.of(
                    count(month.lookedAfter()),
                    range(month.lookedAfter()),
                    count(local),
                    range(local),
                    count(outside),
                    range(outside),
                    share == null ? ForecastList.WITHHELD : Math.round(share.p50()) + "%")));
      }
    }
    return lines;
  }

  private static List<String> segmentHeads(ForecastView view) {
    List<String> heads = new ArrayList<>(List.of("Today"));
    for (int month : looked(view)) {
      heads.add("In " + Numbers.many(month, "month"));
      heads.add("80% range");
    }
    return heads;
  }

  /** In a year and at the end. */
  static List<Integer> looked(ForecastView view) {
    return view.horizonMonths() <= YEAR
        ? List.of(view.horizonMonths())
        : List.of(YEAR, view.horizonMonths());
  }

  private static List<Line> segments(ForecastView view, ForecastResult result, Kind by) {
    List<ForecastResult.Segment> segments =
        result.segments().stream().filter(segment -> segment.by() == by).toList();
    List<Line> lines = new ArrayList<>();
    for (ForecastResult.Segment segment : segments) {
      List<String> cells = new ArrayList<>();
      if (by == Kind.HOME) {
        cells.add(count(ForecastResult.findAt(segment.points(), 0)));
      }
      for (int month : looked(view)) {
        cells.add(count(ForecastResult.at(segment.points(), month)));
        cells.add(range(ForecastResult.at(segment.points(), month)));
      }
      lines.add(new Line(ForecastWords.segment(segment), cells));
    }
    return lines;
  }

  /** Beside what was recorded of each in a year before. */
  private static List<Line> flows(ForecastView view, ForecastResult result, LearnedView learned) {
    List<Line> told = segments(view, result, Kind.FLOW);
    List<Line> lines = new ArrayList<>();
    for (ForecastResult.Segment segment : result.segments()) {
      if (segment.by() == Kind.FLOW) {
        Line line = told.get(lines.size());
        List<String> cells = new ArrayList<>();
        cells.add(LearnedLines.recorded(learned, segment.segment()));
        cells.addAll(line.cells());
        lines.add(new Line(line.name(), cells));
      }
    }
    return lines;
  }

  private static Line tested(BackTestView.Score score, String authority) {
    return new Line(
        ForecastWords.series(score.series(), authority),
        List.of(
            Integer.toString(score.horizon()),
            Integer.toString(score.forecasts()),
            percent(score.mape()),
            percent(score.mapeNoChange()),
            percent(score.mapeConstantRate()),
            held(score.coverage80(), score.forecasts()),
            held(score.coverage95(), score.forecasts()),
            decimal(score.maseVsNoChange(), 2),
            decimal(score.crps(), 1),
            decimal(score.crpsNoChange(), 1)));
  }

  private static String held(double percent, int of) {
    return Math.round(percent * of / 100) + " of " + of;
  }

  private static String percent(double number) {
    return decimal(number, 1) + "%";
  }

  private static String decimal(double number, int places) {
    return String.format(Locale.UK, "%." + places + "f", number);
  }

  private static List<Fact> how(ForecastView view) {
    BaselineView baseline = view.baseline();
    return List.of(
        Fact.of(
            "Baseline",
            Numbers.many(baseline.children(), "child", "children")
                + " with "
                + Numbers.many(baseline.spells(), "placement")
                + " on "
                + Dates.day(baseline.asOf())
                + ", taken "
                + Dates.moment(baseline.recordedAt())),
        Fact.of(
            "Leavers are recorded from",
            baseline.recordedFrom().equals(baseline.asOf())
                ? "no day yet"
                : Dates.day(baseline.recordedFrom())),
        Fact.of(
            "Rates",
            baseline.ownRates()
                ? "this authority’s own, the last three years counting most"
                : "of England in 2016-17, as too little is recorded here"),
        Fact.of("Left out", ForecastWords.leftOut(baseline.shortBreaks(), baseline.grownUp())),
        Fact.of("Homes", homes(baseline)),
        Fact.of(
            "Court and family finding",
            baseline.decisions()
                ? "when proceedings may end, where a route to permanence is recorded, and who is"
                    + " matched with adopters"
                : "no open proceedings with a route to permanence, and no match with adopters"),
        Fact.of("Simulated", Numbers.count(view.replications()) + " futures, seed " + view.seed()),
        Fact.of("Made", Dates.moment(view.askedAt()) + " for " + view.askedBy()),
        Fact.of("Fingerprint of the baseline", baseline.fingerprint().substring(0, 12)));
  }

  private static String homes(BaselineView baseline) {
    BaselineView.Homes homes = baseline.homes();
    if (homes == null) {
      return "not looked at: the baseline was taken before they were";
    }
    if (!homes.used()) {
      return Numbers.many(homes.number(), "home")
          + " known; not looked at, as fewer than half of the children who live in the area live in"
          + " one of them";
    }
    return Numbers.many(homes.number(), "home")
        + " with "
        + Numbers.many(homes.places(), "place")
        + ", needs of "
        + Numbers.many(homes.knownChildren(), "child", "children")
        + "; "
        + (homes.closingsFrom().equals(baseline.asOf())
            ? "hardly any home is recorded that closed, so that one in ten is taken to close in a"
                + " year, and as many to open"
            : "homes that closed are recorded from "
                + Dates.day(homes.closingsFrom())
                + ", and rates drawn to one in ten a year");
  }

  private static Point last(List<Point> points) {
    return points.get(points.size() - 1);
  }

  /** Null when it is withheld. */
  private static @Nullable Long today(List<Point> points) {
    Point today = ForecastResult.findAt(points, 0);
    return today == null ? null : Long.valueOf((long) today.p50());
  }

  private static String count(@Nullable Point point) {
    return point == null ? ForecastList.WITHHELD : HomesPartMaker.count(point.p50());
  }

  private static String range(@Nullable Point point) {
    return point == null
        ? ForecastList.WITHHELD
        : point.month() == 0 ? "recorded" : ForecastWords.range(point);
  }
}
