package uk.kith.app.web.forecast;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.sufficiency.api.ForecastResult.Point;

/**
 * A fan: what was recorded, and the bands of what may come. Fans beside each other are drawn on one
 * scale. Sizes and places in pixels, rounded to tenths.
 *
 * @param says all of it in words, for who cannot see it
 * @param wide for wide windows and paper; the other for phones
 * @param band outlines of the bands of 95, 80 and 50 %, as points of a polygon
 * @param median points of a line
 * @param recorded points of a line; null where nothing is recorded
 * @param divider where what is recorded ends
 */
public record Fan(
    String says,
    boolean wide,
    Colours colours,
    int width,
    int height,
    List<Tick> rows,
    List<Tick> columns,
    List<String> band,
    String median,
    @Nullable String recorded,
    double divider,
    double lastX,
    double lastY,
    List<Label> labels) {

  /** Colours of the bands from the widest to the narrowest, their outline, and the median. */
  public record Colours(List<String> bands, String outline, String median) {

    static final Colours LOCAL =
        new Colours(List.of("#DCEBF9", "#A9CFF0", "#6BACE6"), "#2073BC", "#12436D");
    static final Colours OUTSIDE =
        new Colours(List.of("#FDE9DD", "#FBCDB0", "#F7A575"), "#C4500F", "#7A2E05");
    static final Colours ALL =
        new Colours(List.of("#E8E8E8", "#CFCFCF", "#A8A8A8"), "#6B6B6B", "#3D3D3D");
    static final Colours NOT_KNOWN =
        new Colours(List.of("#EFEAF8", "#D5C8EB", "#B79FDC"), "#8260B8", "#4B2F80");
    static final Colours ADOPTION =
        new Colours(List.of("#DDF2F0", "#A9DCD7", "#6CC2BA"), "#1B7F77", "#0B4A45");
  }

  /** A line of the grid with its label. */
  public record Tick(double at, String label) {}

  /** Beside the end of the fan. */
  public record Label(double y, String text, boolean bold) {}

  /** A number at a time in months; below 0 is the past. */
  record Past(double month, int number) {}

  /** What all fans of a page are drawn on. */
  record Scale(int from, int to, int low, int high, int step) {

    /** A round number of children between lines. */
    static Scale of(int from, int to, double least, double most) {
      int step = 1;
      int[] factors = {2, 5, 10};
      for (int i = 0; (most - least) / step > 5; i++) {
        step = factors[i % 3] * (int) Math.pow(10, i / 3);
      }
      int low = (int) Math.floor(least / step) * step;
      int high = Math.max(low + step, (int) Math.ceil(most / step) * step);
      return new Scale(from, to, Math.max(0, low), high, step);
    }
  }

  private static final int LINE = 18;
  private static final int TOP = 30;
  private static final int YEAR = 12;

  static Fan of(
      boolean wide,
      Colours colours,
      Scale scale,
      LocalDate asOf,
      List<Past> past,
      List<Point> points,
      String says) {
    int width = wide ? 570 : 345;
    int height = wide ? 360 : 300;
    Plane plane = new Plane(scale, wide ? 42 : 36, width - (wide ? 125 : 62), TOP, height - 30);
    List<Point> shown = points.stream().filter(p -> p.month() <= scale.to()).toList();
    Point last = shown.get(shown.size() - 1);
    return new Fan(
        says,
        wide,
        colours,
        width,
        height,
        plane.rows(),
        plane.columns(asOf, wide),
        List.of(
            plane.band(shown, Point::p2_5, Point::p97_5),
            plane.band(shown, Point::p10, Point::p90),
            plane.band(shown, Point::p25, Point::p75)),
        plane.line(shown, Point::p50),
        past.isEmpty() ? null : plane.past(past),
        plane.x(0),
        plane.x(last.month()),
        plane.y(last.p50()),
        labels(wide, last, plane));
  }

  /** From the median upward, or as high as there is room. */
  private static List<Label> labels(boolean wide, Point last, Plane plane) {
    double at = Math.max(plane.y(last.p50()) + 5, TOP + 3.5 * LINE);
    List<Label> labels = new ArrayList<>();
    labels.add(new Label(at, Numbers.count((long) last.p50()) + (wide ? " median" : ""), true));
    labels.add(label(at - LINE, "50%", last.p25(), last.p75(), wide));
    labels.add(label(at - 2 * LINE, "80%", last.p10(), last.p90(), wide));
    labels.add(label(at - 3 * LINE, "95%", last.p2_5(), last.p97_5(), wide));
    return labels;
  }

  private static Label label(double y, String name, double low, double high, boolean wide) {
    String range = HomesPartMaker.count(low) + "–" + HomesPartMaker.count(high);
    return new Label(y, wide ? name + ": " + range : range, false);
  }

  /** Where things stand on the drawing. */
  private record Plane(Scale scale, int left, int right, int top, int bottom) {

    double x(double month) {
      return tenths(
          left + (month - scale.from()) * (right - left) / (double) (scale.to() - scale.from()));
    }

    double y(double number) {
      return tenths(
          bottom - (number - scale.low()) * (bottom - top) / (double) (scale.high() - scale.low()));
    }

    List<Tick> rows() {
      List<Tick> ticks = new ArrayList<>();
      for (int at = scale.low(); at <= scale.high(); at += scale.step()) {
        ticks.add(new Tick(y(at), Numbers.count(at)));
      }
      return ticks;
    }

    List<Tick> columns(LocalDate asOf, boolean wide) {
      List<Tick> ticks = new ArrayList<>();
      int every = scale.to() - scale.from() <= YEAR ? 6 : YEAR;
      for (int month = -36; month <= scale.to(); month += every) {
        if (month >= scale.from()) {
          LocalDate day = asOf.plusMonths(month);
          ticks.add(
              new Tick(
                  x(month),
                  wide || every < YEAR
                      ? day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                          + " "
                          + day.getYear()
                      : Integer.toString(day.getYear())));
        }
      }
      return ticks;
    }

    String band(List<Point> points, ToDoubleFunction<Point> low, ToDoubleFunction<Point> high) {
      StringBuilder polygon = new StringBuilder(line(points, high));
      for (int i = points.size() - 1; i >= 0; i--) {
        polygon.append(' ').append(at(points.get(i), low));
      }
      return polygon.toString();
    }

    String line(List<Point> points, ToDoubleFunction<Point> of) {
      return String.join(" ", points.stream().map(point -> at(point, of)).toList());
    }

    String past(List<Past> past) {
      return String.join(
          " ", past.stream().map(each -> x(each.month()) + "," + y(each.number())).toList());
    }

    private String at(Point point, ToDoubleFunction<Point> of) {
      return x(point.month()) + "," + y(of.applyAsDouble(point));
    }

    private static double tenths(double value) {
      return Math.round(value * 10) / 10.0;
    }
  }
}
