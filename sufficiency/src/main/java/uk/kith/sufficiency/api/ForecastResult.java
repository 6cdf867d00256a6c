package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast says. The means of local, out of borough and not known add up to that of looked
 * after in each month (R-SUFF-10).
 *
 * @param series in children; the share in percent of all looked after
 * @param segments by kind of home and by band of age, in children
 * @param recorded what was recorded by the end of months before the day, oldest first; empty where
 *     the register does not tell who left
 * @param homes null in a forecast that does not place children in homes
 * @param changes what differs from the future as now, by the terms of the question
 */
public record ForecastResult(
    AllSeries series,
    List<Segment> segments,
    List<RecordedMonth> recorded,
    @Nullable HomesForecast homes,
    List<FutureChange> changes) {

  public ForecastResult {
    segments = List.copyOf(segments);
    recorded = List.copyOf(recorded);
    changes = changes == null ? List.of() : List.copyOf(changes); // made before there were any
  }

  /** Each from the day itself, month 0, to the last month. */
  public record AllSeries(
      List<Point> lookedAfter,
      List<Point> local,
      List<Point> outOfBorough,
      List<Point> notKnown,
      List<Point> outOfBoroughShare) {}

  /**
   * How a number is spread over the futures at one time: {@code p10} is the smallest that a tenth
   * of them do not exceed.
   *
   * @param month 0 for the day of the forecast
   * @param on the day on which is counted
   */
  public record Point(
      int month,
      LocalDate on,
      double p2_5,
      double p10,
      double p25,
      double p50,
      double p75,
      double p90,
      double p97_5,
      double mean) {}

  /** By what children are told apart. */
  public enum Kind {
    HOME,
    AGE
  }

  /**
   * A part of the children.
   *
   * @param segment the kind of home, or the first and the last year of age
   */
  public record Segment(Kind by, String segment, List<Point> points) {}

  /** Children in care on a day of the past. */
  public record RecordedMonth(
      int month, LocalDate on, int lookedAfter, int local, int outOfBorough, int notKnown) {}
}
