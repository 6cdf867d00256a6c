package uk.kith.app.web.forecast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.forecast.ForecastPage.Line;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Kind;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.LearnedView;

/** Parts of the children, and who comes and leaves, as lines of tables; pure. */
final class SegmentLines {

  private static final int YEAR = 12;

  private SegmentLines() {}

  static List<String> heads(ForecastView view) {
    List<String> heads = new ArrayList<>(List.of("Today"));
    for (int month : looked(view)) {
      heads.add("In " + Numbers.many(month, "month"));
      heads.add("80% range");
    }
    return heads;
  }

  /** In a year and at the end. */
  static List<Integer> looked(ForecastView view) {
    return view.horizonMonths() <= YEAR
        ? List.of(view.horizonMonths())
        : List.of(YEAR, view.horizonMonths());
  }

  static List<Line> of(ForecastView view, ForecastResult result, Kind by) {
    List<Line> lines = new ArrayList<>();
    for (ForecastResult.Segment segment : result.segments()) {
      if (segment.by() == by) {
        List<String> cells = new ArrayList<>();
        if (by == Kind.HOME) {
          cells.add(count(ForecastResult.findAt(segment.points(), 0)));
        }
        for (int month : looked(view)) {
          Point point = ForecastResult.at(segment.points(), month);
          cells.add(count(point));
          cells.add(ForecastWords.range(point));
        }
        lines.add(new Line(ForecastWords.segment(segment), cells));
      }
    }
    return lines;
  }

  /** Beside what was recorded of each in a year before. */
  static List<Line> flows(ForecastView view, ForecastResult result, LearnedView learned) {
    List<Line> told = of(view, result, Kind.FLOW);
    List<Line> lines = new ArrayList<>();
    for (ForecastResult.Segment segment : result.segments()) {
      if (segment.by() == Kind.FLOW) {
        Line line = told.get(lines.size());
        List<String> cells = new ArrayList<>();
        cells.add(LearnedLines.recorded(learned, segment.segment()));
        cells.addAll(line.cells());
        lines.add(new Line(line.name(), cells));
      }
    }
    return lines;
  }

  private static String count(@Nullable Point point) {
    return point == null ? ForecastList.WITHHELD : HomesPartMaker.count(point.p50());
  }
}
