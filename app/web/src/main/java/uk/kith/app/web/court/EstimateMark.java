package uk.kith.app.web.court;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.court.api.PlanningEstimate;

/**
 * A planning estimate below the weeks of a case: a line from p10 to p90 with a dot at p50, and the
 * same in words. Where it runs off the scale the line ends in an arrow, and only the words tell the
 * day.
 *
 * @param words such as "Planning estimate 12 Jan 2015 (between 20 Nov 2014 and 3 Mar 2015)"
 * @param basis what it rests on, in words
 * @param from x of p10
 * @param middle x of p50; -1 when it lies beyond the scale
 * @param to x of p90, at most the end of the scale
 * @param beyond whether p90 lies beyond the scale
 */
public record EstimateMark(
    String words, String basis, int from, int middle, int to, boolean beyond) {

  /**
   * @param begun the day from which the weeks of the drawing are counted
   */
  static @Nullable EstimateMark of(LocalDate begun, @Nullable PlanningEstimate estimate) {
    if (estimate == null) {
      return null;
    }
    LocalDate end = begun.plusWeeks(WeekBar.WEEKS);
    return new EstimateMark(
        words(estimate),
        estimate.basis(),
        WeekBar.x(begun, estimate.p10()),
        estimate.p50().isAfter(end) ? -1 : WeekBar.x(begun, estimate.p50()),
        WeekBar.x(begun, estimate.p90()),
        estimate.p90().isAfter(end));
  }

  private static String words(PlanningEstimate estimate) {
    return "Planning estimate "
        + Dates.shortDay(estimate.p50())
        + " (between "
        + Dates.shortDay(estimate.p10())
        + " and "
        + Dates.shortDay(estimate.p90())
        + ")";
  }

  /** The head of the arrow at the end of the scale. */
  public String arrow() {
    return (to - 1) + ",20 " + (to + 6) + ",25 " + (to - 1) + ",30";
  }
}
