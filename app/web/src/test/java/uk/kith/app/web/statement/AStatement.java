package uk.kith.app.web.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.service.Jobs;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceCount;
import uk.kith.placements.engine.vacancy.PlaceCounts;
import uk.kith.placements.engine.vacancy.PlaceNeed;
import uk.kith.sufficiency.api.BackTestView;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.CourtChanges;
import uk.kith.sufficiency.api.ForecastQuestion;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.Statements.Words;
import uk.kith.sufficiency.engine.IndicatorFacts;
import uk.kith.sufficiency.engine.StabilityDefinition;
import uk.kith.sufficiency.engine.published.DayTables;
import uk.kith.sufficiency.engine.published.PublishedDay;
import uk.kith.sufficiency.engine.statement.OwnPart;

/** Facts of a statement: 400 children, two of them 17, and a forecast of three years. */
final class AStatement {

  static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  private AStatement() {}

  static StatementFacts facts(Map<OwnPart, Words> words, @Nullable ForecastView forecast) {
    List<CountedChild> children = children();
    return new StatementFacts(
        DAY,
        "Rotherham",
        PublishedDay.withheld(
            DayTables.of(
                new IndicatorFacts(DAY, children, 56_000, List.of(), List.of(), List.of()),
                new StabilityDefinition(LocalDate.of(2020, 3, 31)),
                List.of())),
        new PlaceCounts(
            PlaceCount.NONE,
            Map.of(
                HouseholdKind.FOSTER, new PlaceCount(80, 150, 120, 20, 10, 0),
                HouseholdKind.CHILDRENS_HOME, new PlaceCount(3, 12, 9, 3, 0, 0),
                HouseholdKind.SUPPORTED, new PlaceCount(1, 4, 2, 2, 0, 0)),
            new EnumMap<>(PlaceBand.class),
            new EnumMap<>(PlaceNeed.class)),
        forecast,
        forecast == null ? null : backTest(),
        List.of(),
        List.of(),
        words);
  }

  static Map<OwnPart, Words> written() {
    Map<OwnPart, Words> words = new EnumMap<>(OwnPart.class);
    for (OwnPart part : OwnPart.values()) {
      words.put(
          part,
          new Words(
              part,
              1,
              "We write of " + part.words() + ".\n\nSecond line.",
              DAY,
              Instant.parse("2014-09-30T09:00:00Z"),
              "commissioner"));
    }
    return words;
  }

  private static List<CountedChild> children() {
    List<CountedChild> all = new ArrayList<>();
    all.addAll(Collections.nCopies(223, child(true, 7, "U6", null)));
    all.addAll(Collections.nCopies(172, child(false, 13, "K2", OutsideReason.NO_LOCAL_HOME)));
    all.addAll(Collections.nCopies(3, child(false, 13, "U6", null)));
    all.addAll(Collections.nCopies(2, child(true, 17, "U6", null)));
    return all;
  }

  private static CountedChild child(
      boolean local, int age, String type, @Nullable OutsideReason why) {
    return new CountedChild(
        new LookedAfter(false, local, age, type),
        "PR1",
        LocalDate.of(2010, 1, 1),
        2.0,
        why,
        Needs.NOT_KNOWN,
        1,
        "S65",
        List.of());
  }

  static ForecastView forecast() {
    UUID id = new UUID(0, 1);
    return new ForecastView(
        new ForecastId(id),
        new BaselineView(
            new BaselineId(id),
            DAY,
            Instant.EPOCH,
            "x",
            "0123456789abcdef",
            900,
            2_400,
            400,
            LocalDate.of(2006, 4, 1),
            true,
            0,
            0,
            null,
            false,
            true),
        ForecastQuestion.AS_NOW,
        36,
        1_000,
        1,
        Instant.EPOCH,
        "commissioner",
        Jobs.Status.DONE,
        100,
        "",
        false,
        new CourtChanges(0),
        new ForecastResult(
            new ForecastResult.AllSeries(
                points(430), points(228), points(200), points(2), points(46)),
            List.of(
                new ForecastResult.Segment(ForecastResult.Kind.HOME, "SUPPORTED", points(3)),
                new ForecastResult.Segment(ForecastResult.Kind.AGE, "10-15", points(180))),
            List.of(),
            null,
            List.of()));
  }

  private static List<Point> points(double median) {
    return IntStream.rangeClosed(0, 36)
        .mapToObj(
            month ->
                new Point(
                    month,
                    DAY.plusMonths(month),
                    median * .8,
                    median * .9,
                    median * .95,
                    median,
                    median * 1.05,
                    median * 1.1,
                    median * 1.2,
                    median))
        .toList();
  }

  private static BackTestView backTest() {
    return new BackTestView(
        new BaselineId(new UUID(0, 1)),
        true,
        true,
        "Forecasts of the past, from the end of March 2008 on",
        LocalDate.of(2006, 4, 1),
        List.of(
            item(LocalDate.of(2012, 9, 30), 380, 391), item(LocalDate.of(2013, 9, 30), 390, 400)),
        List.of(
            new BackTestView.Score(
                BackTestView.Series.LOOKED_AFTER, 12, 10, 3.1, 4.2, 5.3, .7, 80, 100, 9, 12, 14)),
        null);
  }

  private static BackTestView.Item item(LocalDate origin, int median, int actual) {
    return new BackTestView.Item(
        origin, 12, BackTestView.Series.LOOKED_AFTER, actual, median, 370, 360.0, 2.5, .5, 1, 1, 8);
  }
}
