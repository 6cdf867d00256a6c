package uk.kith.app.web.authorities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.LocalAuthority;
import uk.kith.sufficiency.api.AuthorityForecast;
import uk.kith.sufficiency.api.AuthorityForecast.Beside;
import uk.kith.sufficiency.api.AuthorityForecast.Kind;
import uk.kith.sufficiency.api.AuthorityForecast.Outlook;
import uk.kith.sufficiency.api.AuthorityForecast.Recorded;
import uk.kith.sufficiency.api.AuthorityForecast.Series;

/**
 * An authority and its neighbours as a file, published figures and forecasts. Nothing is withheld:
 * what was published is public, and what was not is not known here.
 */
final class AuthorityFile {

  private AuthorityFile() {}

  /**
   * A figure of a day.
   *
   * @param point the forecast; null for a published figure
   */
  record Line(
      LocalAuthority authority,
      String name,
      Kind kind,
      LocalDate on,
      double value,
      @Nullable Outlook point) {}

  static List<Line> lines(AuthorityForecast forecast) {
    List<Line> lines = new ArrayList<>();
    add(lines, forecast.authority(), forecast.name(), forecast.series());
    for (Beside beside : forecast.neighbours().items()) {
      add(lines, beside.authority(), beside.name(), beside.series());
    }
    return lines;
  }

  private static void add(
      List<Line> lines, LocalAuthority authority, String name, List<Series> all) {
    for (Series series : all) {
      for (Recorded recorded : series.recorded()) {
        lines.add(
            new Line(
                authority,
                name,
                series.kind(),
                LocalDate.of(recorded.year(), 3, 31),
                recorded.value(),
                null));
      }
      for (Outlook point : series.points()) {
        if (point.month() > 0) {
          lines.add(new Line(authority, name, series.kind(), point.on(), point.p50(), point));
        }
      }
    }
  }

  static Worklist<Line> list(int from) {
    return new Worklist<>(
        "Authority forecast",
        "figure",
        "figures",
        AuthoritiesPageMaker.ADDRESS,
        "",
        "No yearly tables are loaded.",
        LocalDate.of(from, 3, 31),
        List.of(
            ListColumn.of("Code", "Code"),
            ListColumn.of("Authority", "Authority"),
            ListColumn.of("Figure", "Figure"),
            ListColumn.of("Unit", "Unit"),
            ListColumn.of("Day", "Day"),
            ListColumn.of("Published or forecast", "Kind"),
            ListColumn.number("Published, or median", "Median"),
            ListColumn.number("80% from", "80% from"),
            ListColumn.number("80% to", "80% to"),
            ListColumn.number("95% from", "95% from"),
            ListColumn.number("95% to", "95% to")),
        AuthorityFile::row);
  }

  private static Row row(Line line) {
    Outlook point = line.point();
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.text(line.authority().code()),
                Cell.text(line.name()),
                Cell.text(AuthorityWords.name(line.kind())),
                Cell.text(AuthorityWords.unit(line.kind())),
                Cell.of(new Value.Day(line.on())),
                Cell.text(point == null ? "published" : "forecast"),
                number(line.kind(), line.value())));
    for (int i = 0; i < 4; i++) {
      cells.add(point == null ? Cell.text("") : number(line.kind(), bound(point, i)));
    }
    return new Row(AuthoritiesPageMaker.ADDRESS, cells);
  }

  private static double bound(Outlook point, int which) {
    return switch (which) {
      case 0 -> point.p10();
      case 1 -> point.p90();
      case 2 -> point.p2_5();
      default -> point.p97_5();
    };
  }

  private static Cell number(Kind kind, double value) {
    return Cell.of(new Value.Amount(value, AuthorityWords.value(kind, value)));
  }
}
