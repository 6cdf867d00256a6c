package uk.kith.app.web.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.forecast.Fan.Past;
import uk.kith.app.web.forecast.Fan.Scale;
import uk.kith.sufficiency.api.AuthorityForecast;
import uk.kith.sufficiency.api.AuthorityForecast.Recorded;
import uk.kith.sufficiency.api.ForecastResult.Point;

/** The fan of a figure that is published once a year; pure. */
public final class YearlyFan {

  private static final int YEAR = 12;

  /** Years of the past that are drawn: as many as are forecast. */
  private static final int LOOKS_BACK = 3;

  private YearlyFan() {}

  /**
   * Drawn by itself, in whole numbers.
   *
   * @param heading what it finds
   * @param outside in the colour of what lies outside the boundary
   * @param unit what is counted: "children"
   * @param series with points
   */
  public static ForecastPage.Drawn of(
      String heading, boolean outside, String unit, int from, AuthorityForecast.Series series) {
    List<Point> points = series.points().stream().map(YearlyFan::whole).toList();
    List<Past> past =
        series.recorded().stream()
            .filter(each -> each.year() >= from - LOOKS_BACK)
            .map(each -> new Past((each.year() - from) * YEAR, (int) Math.round(each.value())))
            .toList();
    Point last = points.get(points.size() - 1);
    double least = Math.min(last.p2_5(), least(past, points));
    double most = Math.max(last.p97_5(), most(past, points));
    int first = past.isEmpty() ? 0 : (int) past.get(0).month();
    Scale scale = Scale.of(first, last.month(), least, most);
    Fan.Colours colours = outside ? Fan.Colours.OUTSIDE : Fan.Colours.LOCAL;
    LocalDate day = LocalDate.of(from, 3, 31);
    String says = says(heading, unit, series.recorded(), last);
    return new ForecastPage.Drawn(
        heading,
        Fan.of(true, colours, scale, day, past, points, says),
        Fan.of(false, colours, scale, day, past, points, says));
  }

  private static double least(List<Past> past, List<Point> points) {
    return Stream.concat(
            past.stream().map(each -> (double) each.number()), points.stream().map(Point::p2_5))
        .min(Double::compare)
        .orElse(0.0);
  }

  private static double most(List<Past> past, List<Point> points) {
    return Stream.concat(
            past.stream().map(each -> (double) each.number()), points.stream().map(Point::p97_5))
        .max(Double::compare)
        .orElse(1.0);
  }

  private static Point whole(AuthorityForecast.Outlook point) {
    return new Point(
        point.month(),
        point.on(),
        Math.round(point.p2_5()),
        Math.round(point.p10()),
        Math.round(point.p25()),
        Math.round(point.p50()),
        Math.round(point.p75()),
        Math.round(point.p90()),
        Math.round(point.p97_5()),
        Math.round(point.p50()));
  }

  private static String says(String heading, String unit, List<Recorded> recorded, Point last) {
    String before =
        recorded.isEmpty()
            ? ""
            : ". Published first: "
                + Math.round(recorded.get(0).value())
                + " in "
                + recorded.get(0).year();
    return heading
        + before
        + ". On "
        + Dates.day(last.on())
        + " the median is "
        + Math.round(last.p50())
        + " "
        + unit
        + ", 8 in 10 lie between "
        + Math.round(last.p10())
        + " and "
        + Math.round(last.p90())
        + ", 95 in 100 between "
        + Math.round(last.p2_5())
        + " and "
        + Math.round(last.p97_5());
  }
}
