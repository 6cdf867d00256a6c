package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.published.Suppression;
import uk.kith.sufficiency.api.ForecastResult.AllSeries;
import uk.kith.sufficiency.api.ForecastResult.Kind;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastResult.Segment;
import uk.kith.sufficiency.engine.ChildShares;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.published.Published;
import uk.kith.sufficiency.engine.published.PublishedDay;
import uk.kith.sufficiency.engine.published.PublishedHome;

/**
 * A forecast as every page and file tells it, and as who may not read records of children is told
 * it by whatever way (R-SUFF-14, ADR 49). It tells futures. What it says of the day from which it
 * starts, and of days before it, is what the figures of these days tell and nothing else, so that
 * both together tell no more than the figures alone.
 *
 * @param result of the day itself there stand those numbers alone that the figures tell: a list
 *     without month 0 begins with month 1, and nothing stands in what was recorded
 * @param past what the figures tell of ends of quarters, the earliest first, and of the day itself;
 *     empty where the register does not tell who left
 * @param withheld names of the lists from which the day was left out, of segments with their kind:
 *     {@code segments/HOME/SUPPORTED}
 */
public record PublishedForecast(ForecastResult result, List<Past> past, List<String> withheld) {

  /**
   * Where children lived on a day; null is withheld.
   *
   * @param local withheld with any of the others
   */
  public record Past(
      LocalDate on,
      @Nullable Integer lookedAfter,
      @Nullable Integer local,
      @Nullable Integer outOfBorough) {}

  private static final double PERCENT = 100;
  private static final int YEAR = 12;

  public PublishedForecast {
    past = List.copyOf(past);
    withheld = List.copyOf(withheld);
  }

  /**
   * @param figures of the day of the forecast as they are published
   * @param recordedFrom first day from which on the register tells of those who left
   */
  public static PublishedForecast of(
      ForecastResult whole, FiguresView figures, LocalDate recordedFrom) {
    PublishedDay day = figures.day();
    PublishedHome all = null;
    Map<Home, @Nullable Integer> homes = new EnumMap<>(Home.class);
    for (PublishedHome each : day.homes()) {
      if (each.home() == null) {
        all = each;
      } else {
        homes.put(each.home(), each.all());
      }
    }
    if (all == null) {
      throw new IllegalArgumentException("figures without a sum of all homes");
    }
    Told told = new Told();
    ForecastResult result =
        new ForecastResult(
            series(whole.series(), all, told),
            whole.segments().stream().map(each -> segment(each, homes, told)).toList(),
            List.of(),
            homes(whole.homes(), told),
            whole.changes());
    if (!whole.recorded().isEmpty()) {
      told.withheld().add("recorded");
    }
    return new PublishedForecast(
        result,
        whole.recorded().isEmpty() ? List.of() : past(figures, all, recordedFrom),
        told.withheld());
  }

  /**
   * The same for programs of who may not read records of children. A kind of home in which few
   * children will live in some year is left out, as its cost is ({@link ForecastCosts#published});
   * of the other kinds the median stands for the mean, since means add up to that of all, so that
   * the mean of what is left out, and with it its cost, would follow from theirs.
   */
  public PublishedForecast withoutMeansByKind() {
    List<String> names = new ArrayList<>(withheld);
    List<Segment> segments = new ArrayList<>();
    for (Segment each : result.segments()) {
      if (each.by() != Kind.HOME) {
        segments.add(each);
      } else if (isFew(each.points())) {
        segments.add(new Segment(each.by(), each.segment(), List.of()));
        addOnce(names, "segments/" + each.by() + "/" + each.segment());
      } else {
        segments.add(
            new Segment(
                each.by(),
                each.segment(),
                each.points().stream().map(PublishedForecast::byMedian).toList()));
      }
    }
    if (result.segments().stream().anyMatch(each -> each.by() == Kind.HOME)) {
      addOnce(names, "segments/HOME/mean");
    }
    HomesForecast homes = result.homes();
    List<HomesForecast.Lived> lived = new ArrayList<>();
    if (homes != null) {
      for (HomesForecast.Lived each : homes.lived()) {
        if (Suppression.isSmall(Math.round(each.mean() / months(each.month())))) {
          addOnce(names, "homes/lived");
        } else {
          lived.add(
              new HomesForecast.Lived(
                  each.month(), each.home(), each.p10(), each.p50(), each.p90(), each.p50()));
        }
      }
    }
    return new PublishedForecast(
        new ForecastResult(
            result.series(),
            segments,
            result.recorded(),
            homes == null
                ? null
                : new HomesForecast(
                    homes.byPlan(),
                    homes.forLackOfHome(),
                    homes.kinds(),
                    homes.needs(),
                    homes.reasons(),
                    lived),
            result.changes()),
        past,
        names);
  }

  /** In the year that ends with a month; the last may be shorter. */
  private static int months(int last) {
    return last % YEAR == 0 ? YEAR : last % YEAR;
  }

  /** Whether it is in any year, as costs are told by years. */
  private static boolean isFew(List<Point> points) {
    double sum = 0;
    int months = 0;
    for (Point point : points) {
      if (point.month() > 0) {
        sum += point.mean();
        months++;
      }
      boolean last = point == points.get(points.size() - 1);
      if (months == YEAR || last && months > 0) {
        if (Suppression.isSmall(Math.round(sum / months))) {
          return true;
        }
        sum = 0;
        months = 0;
      }
    }
    return false;
  }

  private static Point byMedian(Point of) {
    return new Point(
        of.month(),
        of.on(),
        of.p2_5(),
        of.p10(),
        of.p25(),
        of.p50(),
        of.p75(),
        of.p90(),
        of.p97_5(),
        of.p50());
  }

  private static void addOnce(List<String> names, String name) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  /** Of futures alone, for what stands beside figures of another day. */
  public static ForecastResult future(ForecastResult whole) {
    Told told = new Told();
    return new ForecastResult(
        series(whole.series(), new PublishedHome(null, null, null, null, null), told),
        whole.segments().stream().map(each -> segment(each, Map.of(), told)).toList(),
        List.of(),
        homes(whole.homes(), told),
        whole.changes());
  }

  /** What is left out on the way. */
  private record Told(List<String> withheld) {

    Told() {
      this(new ArrayList<>());
    }

    List<Point> from(List<Point> points, @Nullable Double today, String name) {
      List<Point> later = points.subList(1, points.size());
      if (today == null) {
        withheld.add(name);
        return List.copyOf(later);
      }
      Point first = points.get(0);
      return Stream.concat(
              Stream.of(
                  new Point(0, first.on(), today, today, today, today, today, today, today, today)),
              later.stream())
          .toList();
    }

    List<Point> from(List<Point> points, @Nullable Integer today, String name) {
      return from(points, today == null ? null : Double.valueOf(today), name);
    }
  }

  private static AllSeries series(AllSeries whole, PublishedHome day, Told told) {
    Integer all = day.all();
    Integer outside = day.outside();
    Double share =
        all == null || outside == null || all == 0 ? null : Double.valueOf(PERCENT * outside / all);
    return new AllSeries(
        told.from(whole.lookedAfter(), all, "series/lookedAfter"),
        told.from(whole.local(), day.inArea(), "series/local"),
        told.from(whole.outOfBorough(), outside, "series/outOfBorough"),
        told.from(whole.notKnown(), day.notKnown(), "series/notKnown"),
        told.from(whole.outOfBoroughShare(), share, "series/outOfBoroughShare"));
  }

  /**
   * Bands of age are others than those of the figures: who is ten would follow from both. Flows
   * begin at nothing.
   */
  private static Segment segment(Segment whole, Map<Home, @Nullable Integer> homes, Told told) {
    if (whole.by() == Kind.FLOW) {
      return whole;
    }
    Integer today = whole.by() == Kind.HOME ? homes.get(Home.valueOf(whole.segment())) : null;
    String name = "segments/" + whole.by() + "/" + whole.segment();
    return new Segment(whole.by(), whole.segment(), told.from(whole.points(), today, name));
  }

  /** Places are no children, and are always told. */
  private static @Nullable HomesForecast homes(@Nullable HomesForecast whole, Told told) {
    Integer nothing = null;
    return whole == null
        ? null
        : new HomesForecast(
            told.from(whole.byPlan(), nothing, "homes/byPlan"),
            told.from(whole.forLackOfHome(), nothing, "homes/forLackOfHome"),
            whole.kinds(),
            whole.needs(),
            whole.reasons(),
            whole.lived());
  }

  private static List<Past> past(FiguresView figures, PublishedHome day, LocalDate recordedFrom) {
    LocalDate on = figures.day().on();
    List<Past> past = new ArrayList<>();
    for (FiguresView.OverTime series : figures.series()) {
      if (series.id().equals(ChildShares.OUTSIDE)) {
        for (FiguresView.Point point : series.points()) {
          if (point.on().isBefore(on) && !point.on().isBefore(recordedFrom)) {
            past.add(past(point.on(), point.figure()));
          }
        }
      }
    }
    past.add(new Past(on, day.all(), day.inArea(), day.outside()));
    return past;
  }

  private static Past past(LocalDate on, Published figure) {
    Integer all = figure.denominator();
    Integer outside = figure.numerator();
    Integer notKnown = figure.notKnown();
    return new Past(
        on,
        all,
        all == null || outside == null || notKnown == null
            ? null
            : Integer.valueOf(all - outside - notKnown),
        outside);
  }
}
