package uk.kith.app.web.courtlists;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.kith.app.web.Numbers;
import uk.kith.court.engine.hearing.DelayFigures;
import uk.kith.court.engine.hearing.DelayFigures.ReasonTally;
import uk.kith.court.engine.hearing.DelayFigures.Tally;

/**
 * Hearings that one reason put off in each quarter, drawn as small bars in a row of a table, the
 * oldest at the left. All rows have one scale, so that they can be compared.
 *
 * @param description the numbers in words, for those who do not see the drawing
 */
public record QuarterBars(String description, List<Bar> bars) {

  private static final int STEP = 18;

  public static final int WIDTH = STEP * DelayFigures.QUARTERS;
  public static final int HEIGHT = 40;

  /** Width of a bar. */
  public static final int THICK = 14;

  /** y of the line on which the bars stand. */
  public static final int GROUND = 38;

  private static final int HIGHEST = 22;

  /**
   * A quarter.
   *
   * @param x of its left edge
   */
  public record Bar(int x, int height, int count) {

    public int middle() {
      return x + THICK / 2;
    }
  }

  static QuarterBars of(ReasonTally reason, DelayFigures figures) {
    int most =
        figures.reasons().stream()
            .flatMap(each -> each.quarters().stream())
            .mapToInt(Tally::hearings)
            .max()
            .orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < reason.quarters().size(); i++) {
      int count = reason.quarters().get(i).hearings();
      bars.add(
          new Bar(
              i * STEP + (STEP - THICK) / 2,
              Math.round((float) count * HIGHEST / Math.max(1, most)),
              count));
    }
    return new QuarterBars(
        "Quarter by quarter, the oldest first: "
            + bars.stream()
                .map(bar -> Numbers.count(bar.count()))
                .collect(Collectors.joining(", ")),
        bars);
  }
}
