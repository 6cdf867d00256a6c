package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast says. The means of local, out of borough and not known add up to that of looked
 * after in each month (R-SUFF-10).
 *
 * @param series in children; the share in percent of all looked after
 * @param segments by kind of home, by band of age and by flow, in children; forecasts made before
 *     flows were told have none
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

  /** That of a month; null where a list begins later. */
  public static @Nullable Point findAt(List<Point> points, int month) {
    int place = points.isEmpty() ? -1 : month - points.get(0).month();
    return place < 0 || place >= points.size() ? null : points.get(place);
  }

  /**
   * That of a month to come.
   *
   * @throws IndexOutOfBoundsException where the list ends before it
   */
  public static Point at(List<Point> points, int month) {
    return points.get(month - points.get(0).month());
  }

  /** By what children are told apart. */
  public enum Kind {
    HOME,
    AGE,
    /** Who came or left, from the day of the forecast to the end of a month: sums. */
    FLOW
  }

  /** The flow of those who come into care; the others are the ways in which they leave. */
  public static final String CAME = "CAME";

  /**
   * A part of the children.
   *
   * @param segment the kind of home, the first and the last year of age, or the flow
   */
  public record Segment(Kind by, String segment, List<Point> points) {}

  /** Children in care on a day of the past. */
  public record RecordedMonth(
      int month, LocalDate on, int lookedAfter, int local, int outOfBorough, int notKnown) {}
}
