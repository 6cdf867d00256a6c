package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.List;

/**
 * One figure over time.
 *
 * @param points the earliest first
 */
public record IndicatorSeries(String id, List<Point> points) {

  /** The figure on a day. */
  public record Point(LocalDate on, IndicatorView figure) {}

  public IndicatorSeries {
    points = List.copyOf(points);
  }
}
