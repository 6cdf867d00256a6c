package uk.kith.app.web.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.component.JobPage;
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
import uk.kith.sufficiency.engine.history.Home;

/** Makes the page of a forecast; pure functions. */
final class ForecastPageMaker {

  static final String ADDRESS = "/sufficiency";

  private static final int YEAR = 12;

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
    ForecastFans fans = ForecastFans.of(baseline.asOf(), published, authority);
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
        fans.drawn(),
        fans.others(),
        note(view),
        MonthTables.of(view, result, authority),
        SegmentLines.heads(view),
        SegmentLines.of(view, result, Kind.HOME),
        SegmentLines.of(view, result, Kind.AGE),
        SegmentLines.flows(view, result, learned),
        CostLines.heads(view, cost),
        CostLines.lines(cost),
        CostTable.of(view, cost),
        homes == null || backTest.summary().isEmpty()
            ? backTest.says()
            : backTest.says()
                + ". They took children to go where children like them went, as what homes were"
                + " free on those days is not recorded",
        backTest.summary().stream().map(score -> tested(score, authority)).toList(),
        how(view, learned),
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

  private static String note(ForecastView view) {
    return "The charts of children here and outside are on one scale; so are those of children"
        + " whose place is not known and of those placed for adoption, who count as here or"
        + " outside as well. The bands hold 50%, 80% and 95% of "
        + Numbers.count(view.replications())
        + " simulated futures; the line in the middle has half of them above it."
        + (view.baseline().ownRates()
            ? ""
            : " No line stands before today, as the records do not tell who left.")
        + " What is true today, and what was at the ends of quarters, is told as the figures tell"
        + " it: few children are withheld.";
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

  private static List<Fact> how(ForecastView view, LearnedView learned) {
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
        Fact.of("Season of coming into care", LearnedLines.season(learned)),
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
  static @Nullable Long today(List<Point> points) {
    Point today = ForecastResult.findAt(points, 0);
    return today == null ? null : Long.valueOf((long) today.p50());
  }

  /** Of a kind of home; empty where the forecast tells nothing of it. */
  static List<Point> home(ForecastResult result, Home home) {
    return result.segments().stream()
        .filter(each -> each.by() == Kind.HOME && each.segment().equals(home.name()))
        .findFirst()
        .map(ForecastResult.Segment::points)
        .orElse(List.of());
  }
}
