package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.BaselineId;
import uk.kith.sufficiency.api.IndicatorView.WithheldFields;

/**
 * How forecasts would have done that had been made in the past with what was recorded then
 * (R-SUFF-11).
 *
 * @param made it was reckoned; false while a job still works on it
 * @param enough enough of the past is recorded for any; false as long as it was not reckoned
 * @param recordedFrom first day from which on the register tells of those who left
 * @param withheld items, which tell what came true on days; null when nothing is withheld
 */
public record BackTestView(
    BaselineId baselineId,
    boolean made,
    boolean enough,
    String says,
    LocalDate recordedFrom,
    List<Item> items,
    List<Score> summary,
    @Nullable WithheldFields withheld) {

  public BackTestView {
    items = List.copyOf(items);
    summary = List.copyOf(summary);
  }

  /**
   * Without what came true on days, which are counts beside the figures of these days (R-SUFF-14).
   */
  public BackTestView summaryAlone() {
    return new BackTestView(
        baselineId,
        made,
        enough,
        says,
        recordedFrom,
        List.of(),
        summary,
        items.isEmpty() ? null : WithheldFields.of(List.of("items")));
  }

  /** A number that is forecast. */
  public enum Series {
    LOOKED_AFTER,
    LOCAL,
    OUT_OF_BOROUGH
  }

  /**
   * One forecast of one number.
   *
   * @param origin the day on which it would have been made
   * @param horizon months ahead
   * @param mape error of the median over what came true, in percent
   * @param maseVsNoChange error of the median over the usual change in so many months before
   * @param coverage80 1 where it came true within the 80 % interval, else 0
   */
  public record Item(
      LocalDate origin,
      int horizon,
      Series series,
      int actual,
      int p50,
      int noChange,
      double constantRate,
      double mape,
      double maseVsNoChange,
      int coverage80,
      int coverage95,
      double crps) {}

  /**
   * All forecasts of one number so many months ahead together.
   *
   * @param mape mean error of the median, in percent, as the two after it
   * @param coverage80 percent that came true within the 80 % interval
   * @param crps in children, as the two after it
   */
  public record Score(
      Series series,
      int horizon,
      int forecasts,
      double mape,
      double mapeNoChange,
      double mapeConstantRate,
      double maseVsNoChange,
      double coverage80,
      double coverage95,
      double crps,
      double crpsNoChange,
      double crpsConstantRate) {}
}
