package uk.kith.sufficiency.engine.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.counted.MadeFrom;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.sufficiency.api.FiguresView;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Kind;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastResult.RecordedMonth;
import uk.kith.sufficiency.api.HomesForecast;
import uk.kith.sufficiency.api.PublishedForecast;
import uk.kith.sufficiency.engine.HomeCount;
import uk.kith.sufficiency.engine.history.Home;

/**
 * R-SUFF-14: of today a forecast tells nothing that the figures of the day do not tell, so that who
 * reads both learns no more than from the figures, which {@link PublishedDayTest} attacks.
 */
class PublishedForecastTest {

  private static final LocalDate DAY = InventedDay.DAY;

  /** 398 looked after, 220 here and 175 outside: three of whom nobody knows where. */
  @Test
  void thePageOfTheForecastAndThatOfTheFiguresWithholdTheSame() {
    List<CountedChild> children = new ArrayList<>();
    children.addAll(Collections.nCopies(220, child(true)));
    children.addAll(Collections.nCopies(175, child(false)));
    children.addAll(Collections.nCopies(3, child(null)));
    DayTables tables = InventedDay.tables(children, List.of(), List.of(), List.of());
    PublishedForecast published = published(tables);
    ForecastResult.AllSeries series = published.result().series();
    List<@Nullable Point> parts = new ArrayList<>();
    for (List<Point> each : List.of(series.local(), series.outOfBorough(), series.notKnown())) {
      parts.add(ForecastResult.findAt(each, 0));
    }
    PublishedDay day = PublishedDay.withheld(tables);
    PublishedHome all = day.homes().get(day.homes().size() - 1);
    assertNull(parts.get(2), "three");
    assertEquals(all.inArea() == null, parts.get(0) == null);
    assertEquals(all.outside() == null, parts.get(1) == null);
    assertTrue(parts.get(0) == null || parts.get(1) == null, "three would follow");
    assertTrue(published.withheld().contains("series/notKnown"));
  }

  @Test
  void ofTodayItTellsNothingButWhatTheFiguresTell() {
    Seeds.forEach(
        30,
        random -> {
          List<CountedChild> children = new ArrayList<>();
          for (Boolean where : new Boolean[] {true, false, null}) {
            children.addAll(Collections.nCopies(random.nextInt(12), child(where)));
          }
          DayTables tables = InventedDay.tables(children, List.of(), List.of(), List.of());
          PublishedDay day = PublishedDay.withheld(tables);
          PublishedHome all = day.homes().get(day.homes().size() - 1);
          PublishedForecast published = published(tables);
          ForecastResult told = published.result();
          told(all.all(), told.series().lookedAfter());
          told(all.inArea(), told.series().local());
          told(all.outside(), told.series().outOfBorough());
          told(all.notKnown(), told.series().notKnown());
          for (ForecastResult.Segment segment : told.segments()) {
            Integer figure = null;
            for (PublishedHome home : day.homes()) {
              if (home.home() != null && segment.segment().equals(home.home().name())) {
                figure = home.all();
              }
            }
            told(figure, segment.points());
          }
          HomesForecast homes = told.homes();
          assertNotNull(homes);
          told(null, homes.byPlan());
          told(null, homes.forLackOfHome());
          assertEquals(List.of(), told.recorded());
          assertEquals(1, published.past().size(), "today, and no quarter is among these figures");
          assertEquals(all.outside(), published.past().get(0).outOfBorough());
        });
  }

  /** The line before today goes through what the figures over time tell, and no further back. */
  @Test
  void ofThePastItTellsTheEndsOfQuartersThatTheFiguresTell() {
    List<CountedChild> children = new ArrayList<>(Collections.nCopies(60, child(true)));
    children.addAll(Collections.nCopies(40, child(false)));
    DayTables tables = InventedDay.tables(children, List.of(), List.of(), List.of());
    PublishedDay day = PublishedDay.withheld(tables);
    Published share =
        day.figures().stream()
            .filter(each -> each.figure().id().equals("placed-outside-share"))
            .findFirst()
            .orElseThrow();
    FiguresView figures =
        new FiguresView(
            day,
            List.of(
                new FiguresView.OverTime(
                    "placed-outside-share",
                    List.of(
                        new FiguresView.Point(DAY.minusMonths(6), share),
                        new FiguresView.Point(DAY.minusMonths(3), share),
                        new FiguresView.Point(DAY, share)))),
            new MadeFrom(null, null, null, null, null));
    assertEquals(
        List.of(
            new PublishedForecast.Past(DAY.minusMonths(3), 100, 60, 40),
            new PublishedForecast.Past(DAY, 100, 60, 40)),
        PublishedForecast.of(forecast(tables), figures, DAY.minusMonths(4)).past());
  }

  @Test
  void futuresStayAsTheyAre() {
    DayTables tables = InventedDay.tables(List.of(), List.of(), List.of(), List.of());
    ForecastResult whole = forecast(tables);
    for (ForecastResult told :
        List.of(published(tables).result(), PublishedForecast.future(whole))) {
      assertEquals(
          whole.series().outOfBorough().subList(1, 3),
          told.series().outOfBorough().stream().filter(point -> point.month() > 0).toList());
      assertEquals(
          whole.segments().get(0).points().get(2),
          ForecastResult.at(told.segments().get(0).points(), 2));
    }
    assertEquals(
        1,
        PublishedForecast.future(whole).series().lookedAfter().get(0).month(),
        "of futures alone");
  }

  /** R-SUFF-14: a cost that is withheld does not follow from means, which add up to that of all. */
  @Test
  void programsAreToldNoMeansByKindAndNothingOfKindsInWhichFewLive() {
    ForecastResult whole =
        new ForecastResult(
            forecast(InventedDay.tables(List.of(), List.of(), List.of(), List.of())).series(),
            List.of(
                new ForecastResult.Segment(Kind.HOME, "OWN_FOSTERING", year(90, 90.4)),
                new ForecastResult.Segment(Kind.HOME, "SUPPORTED", year(3, 3.2)),
                new ForecastResult.Segment(Kind.AGE, "5-9", year(40, 40.3))),
            List.of(),
            new HomesForecast(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                    new HomesForecast.Lived(12, Home.OWN_FOSTERING, 1_000, 1_080, 1_100, 1_084.8),
                    new HomesForecast.Lived(12, Home.SUPPORTED, 20, 36, 60, 38.4))),
            List.of());
    PublishedForecast told =
        new PublishedForecast(whole, List.of(), List.of("recorded")).withoutMeansByKind();
    List<ForecastResult.Segment> segments = told.result().segments();
    assertEquals(90, segments.get(0).points().get(5).mean());
    assertEquals(List.of(), segments.get(1).points());
    assertEquals(40.3, segments.get(2).points().get(5).mean(), "ages have no cost");
    HomesForecast homes = told.result().homes();
    assertNotNull(homes);
    assertEquals(
        List.of(new HomesForecast.Lived(12, Home.OWN_FOSTERING, 1_000, 1_080, 1_100, 1_080)),
        homes.lived());
    assertEquals(
        List.of("recorded", "segments/HOME/SUPPORTED", "segments/HOME/mean", "homes/lived"),
        told.withheld());
  }

  private static List<Point> year(double median, double mean) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(
            month ->
                new Point(
                    month,
                    DAY.plusMonths(month),
                    median,
                    median,
                    median,
                    median,
                    median,
                    median,
                    median,
                    mean))
        .toList();
  }

  private static void told(@Nullable Integer figure, List<Point> points) {
    Point today = ForecastResult.findAt(points, 0);
    assertEquals(
        figure == null ? null : Double.valueOf(figure), today == null ? null : today.p50());
    assertEquals(figure == null ? 1 : 0, points.get(0).month());
  }

  private static PublishedForecast published(DayTables tables) {
    return PublishedForecast.of(
        forecast(tables),
        new FiguresView(
            PublishedDay.withheld(tables), List.of(), new MadeFrom(null, null, null, null, null)),
        DAY.minusYears(5));
  }

  private static ForecastResult forecast(DayTables tables) {
    int local = tables.homes().stream().mapToInt(HomeCount::inArea).sum();
    int outside = tables.homes().stream().mapToInt(HomeCount::outside).sum();
    int notKnown = tables.homes().stream().mapToInt(HomeCount::notKnown).sum();
    int all = local + outside + notKnown;
    List<ForecastResult.Segment> segments = new ArrayList<>();
    for (HomeCount home : tables.homes()) {
      segments.add(new ForecastResult.Segment(Kind.HOME, home.home().name(), points(home.all())));
    }
    segments.add(new ForecastResult.Segment(Kind.AGE, "5-9", points(all)));
    assertEquals(Home.values().length, tables.homes().size());
    return new ForecastResult(
        new ForecastResult.AllSeries(
            points(all), points(local), points(outside), points(notKnown), points(50)),
        segments,
        List.of(new RecordedMonth(0, DAY, all, local, outside, notKnown)),
        new HomesForecast(points(1), points(outside), List.of(), List.of(), List.of(), List.of()),
        List.of());
  }

  private static List<Point> points(double today) {
    return IntStream.rangeClosed(0, 2)
        .mapToObj(
            month -> {
              double number = today + month;
              return new Point(
                  month,
                  DAY.plusMonths(month),
                  number,
                  number,
                  number,
                  number,
                  number,
                  number,
                  number,
                  number);
            })
        .toList();
  }

  private static CountedChild child(@Nullable Boolean local) {
    return new CountedChild(
        new LookedAfter(false, local, 8, "U6"),
        "PR1",
        DAY.minusYears(1),
        local == null ? null : 5.0,
        Boolean.FALSE.equals(local) ? OutsideReason.NO_LOCAL_HOME : null,
        Needs.NOT_KNOWN,
        1,
        "S65",
        List.of());
  }
}
