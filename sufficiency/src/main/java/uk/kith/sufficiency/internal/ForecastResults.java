package uk.kith.sufficiency.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Kind;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastResult.RecordedMonth;
import uk.kith.sufficiency.api.ForecastResult.Segment;
import uk.kith.sufficiency.engine.forecast.Measured;
import uk.kith.sufficiency.engine.forecast.Spread;
import uk.kith.sufficiency.engine.forecast.Tally;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Recorded;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Bands;

/** From counts of futures to what is shown; pure. */
final class ForecastResults {

  /** Bands of age as programs and pages name them, in the order of the engine's. */
  static final List<String> AGES = List.of("0", "1-4", "5-9", "10-15", "16-17");

  /** Months of the past that are shown before the day. */
  private static final int LOOKS_BACK = 36;

  /** Hundredths of a percent to percent. */
  private static final double PERCENT = 100;

  private ForecastResults() {}

  /**
   * @param homes what was counted of homes; null without them
   * @param changes so many terms the question has
   */
  static ForecastResult of(
      BaselineView baseline,
      List<CareEpisode> history,
      Tally tally,
      @Nullable Spread homes,
      int changes) {
    LocalDate asOf = baseline.asOf();
    List<Segment> segments = new ArrayList<>();
    for (Home home : Home.values()) {
      segments.add(new Segment(Kind.HOME, home.name(), points(asOf, tally, Measured.key(home), 1)));
    }
    for (int band = 0; band < Bands.AGE_BANDS; band++) {
      segments.add(
          new Segment(Kind.AGE, AGES.get(band), points(asOf, tally, Measured.ageKey(band), 1)));
    }
    segments.add(
        new Segment(Kind.FLOW, ForecastResult.CAME, points(asOf, tally, Measured.CAME, 1)));
    for (Exit exit : Exit.values()) {
      segments.add(
          new Segment(Kind.FLOW, exit.name(), points(asOf, tally, Measured.leftKey(exit), 1)));
    }
    return new ForecastResult(
        new ForecastResult.AllSeries(
            points(asOf, tally, Measured.LOOKED_AFTER, 1),
            points(asOf, tally, Measured.LOCAL, 1),
            points(asOf, tally, Measured.OUTSIDE, 1),
            points(asOf, tally, Measured.NOT_KNOWN, 1),
            points(asOf, tally, Measured.SHARE_OUTSIDE, PERCENT)),
        segments,
        recorded(asOf, baseline.recordedFrom(), history),
        homes == null ? null : HomesResults.of(asOf, tally.months(), homes),
        homes == null ? List.of() : HomesResults.changes(tally.months(), changes, homes));
  }

  private static List<Point> points(LocalDate asOf, Tally tally, String key, double unit) {
    List<Point> points = new ArrayList<>();
    for (int month = 0; month <= tally.months(); month++) {
      points.add(
          new Point(
              month,
              ForecastTimes.day(asOf, month),
              tally.quantile(key, month, .025) / unit,
              tally.quantile(key, month, .1) / unit,
              tally.quantile(key, month, .25) / unit,
              tally.quantile(key, month, .5) / unit,
              tally.quantile(key, month, .75) / unit,
              tally.quantile(key, month, .9) / unit,
              tally.quantile(key, month, .975) / unit,
              tally.mean(key, month) / unit));
    }
    return points;
  }

  /** As the simulation counts: of those who were not grown up. */
  private static List<RecordedMonth> recorded(
      LocalDate asOf, LocalDate recordedFrom, List<CareEpisode> history) {
    List<RecordedMonth> months = new ArrayList<>();
    for (int month = -LOOKS_BACK; month <= 0; month++) {
      LocalDate day = ForecastTimes.day(asOf, month);
      if (recordedFrom.isBefore(asOf) && !day.isBefore(recordedFrom)) {
        int at = ForecastTimes.number(day);
        List<CareEpisode> young =
            history.stream().filter(e -> Bands.isChild(e.born(), at)).toList();
        months.add(
            new RecordedMonth(
                month,
                day,
                Recorded.inCare(young, at),
                Recorded.inCare(young, at, Where.LOCAL),
                Recorded.inCare(young, at, Where.OUTSIDE),
                Recorded.inCare(young, at, Where.NOT_KNOWN)));
      }
    }
    return months;
  }
}
