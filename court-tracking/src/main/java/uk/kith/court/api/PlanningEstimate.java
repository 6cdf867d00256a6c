package uk.kith.court.api;

import java.time.LocalDate;
import uk.kith.court.engine.forecast.FinalHearingEstimate;

/**
 * When a child's proceedings may be over, from cases that once stood in the same place: to plan by,
 * not a date that anybody promised. Of ten such children about one is earlier than {@code p10} and
 * one later than {@code p90}; none of the days is before the day of the estimate.
 *
 * @param basis what it rests on, in words
 * @param nationalOnly so few of the authority's own cases had concluded that national figures speak
 *     alone
 */
public record PlanningEstimate(
    LocalDate p10, LocalDate p50, LocalDate p90, String basis, boolean nationalOnly) {

  public static PlanningEstimate of(FinalHearingEstimate estimate) {
    return new PlanningEstimate(
        estimate.p10(),
        estimate.p50(),
        estimate.p90(),
        estimate.basis().words(),
        estimate.basis().tooFew());
  }
}
