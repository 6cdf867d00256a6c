package uk.kith.app.web.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.matching.engine.fairness.Estimate;
import uk.kith.matching.engine.fairness.FairnessReport;
import uk.kith.matching.engine.fairness.Measured;

/**
 * One measure of the groups of one characteristic: a dot for each group, a line for its interval,
 * all charts of a page on one scale.
 *
 * @param description the numbers in words, for those who do not see the drawing
 */
public record FairnessChart(String name, String description, int height, List<Mark> marks) {

  public static final int WIDTH = 288;

  private static final int STEP = 46;
  private static final int LEFT = 6;
  private static final int SPAN = WIDTH - 2 * LEFT;

  /**
   * A group.
   *
   * @param y of its name; the line stands 17 below
   */
  public record Mark(String group, String words, int y, int low, int dot, int high) {

    public int lineY() {
      return y + 17;
    }
  }

  /** Of each characteristic of which two groups or more can be told. */
  static List<FairnessChart> of(Measured measured, List<FairnessReport.Compared> compared) {
    double most =
        compared.stream()
            .flatMap(each -> each.groups().stream())
            .flatMap(group -> Stream.ofNullable(group.estimates().get(measured)))
            .mapToDouble(Estimate::high)
            .max()
            .orElse(1);
    List<FairnessChart> charts = new ArrayList<>();
    for (FairnessReport.Compared each : compared) {
      List<Mark> marks = new ArrayList<>();
      for (FairnessReport.Group group : each.groups()) {
        Estimate estimate = group.estimates().get(measured);
        if (estimate != null) {
          marks.add(
              new Mark(
                  group.name(),
                  FairnessWords.number(measured, estimate.value()),
                  14 + marks.size() * STEP,
                  x(estimate.low(), most),
                  x(estimate.value(), most),
                  x(estimate.high(), most)));
        }
      }
      if (marks.size() > 1) {
        charts.add(
            new FairnessChart(
                each.by().words(),
                marks.stream()
                    .map(mark -> mark.group() + " " + mark.words())
                    .collect(Collectors.joining(", ")),
                marks.size() * STEP,
                marks));
      }
    }
    return charts;
  }

  private static int x(double value, double most) {
    return LEFT + (int) Math.round(Math.max(0, value) * SPAN / Math.max(most, 1e-9));
  }
}
