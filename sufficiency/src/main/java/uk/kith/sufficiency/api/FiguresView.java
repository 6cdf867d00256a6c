package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.placements.engine.counted.MadeFrom;
import uk.kith.sufficiency.engine.published.Published;
import uk.kith.sufficiency.engine.published.PublishedDay;

/**
 * All tables of a day and each figure over time, as one reader or one file is told them
 * (R-SUFF-14). A day of which two views tell is told the same in both.
 *
 * @param series in the order of the figures
 * @param madeFrom how far the register reached when they were counted
 */
public record FiguresView(PublishedDay day, List<OverTime> series, MadeFrom madeFrom) {

  /** A figure on the days of its definition, the earliest first. */
  public record OverTime(String id, List<Point> points) {

    public OverTime {
      points = List.copyOf(points);
    }
  }

  /** A figure on a day. */
  public record Point(LocalDate on, Published figure) {}

  public FiguresView {
    series = List.copyOf(series);
  }
}
