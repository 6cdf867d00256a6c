package uk.kith.sufficiency.internal;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.service.Jobs;
import uk.kith.sufficiency.api.CourtChanges;
import uk.kith.sufficiency.api.ForecastQuestion;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.FutureChange;
import uk.kith.sufficiency.api.HomesForecast;
import uk.kith.sufficiency.api.IndicatorView;

/** A forecast as programs outside see it. What is not made yet is absent. */
@Schema(description = "Children looked after in the months to come, if recent patterns continue")
public record ForecastJson(
    ForecastId id,
    Jobs.Status status,
    int progress,
    String message,
    BaselineId baselineId,
    LocalDate asOf,
    int horizonMonths,
    int replications,
    @Schema(description = "The same baseline, months, replications and seed give the same series")
        long seed,
    @Schema(
            description =
                "Rates are the authority's own; false where too little of the past is recorded, so"
                    + " that children leave as in England and as many come as leave")
        boolean ownRates,
    @Schema(
            description =
                "That dates of cases in court were recorded or changed since the baseline was"
                    + " taken, which it does not know of: how often, unless who asks may not read"
                    + " records of children and it was less than five times")
        CourtChanges courtChanges,
    ForecastResult.@Nullable AllSeries series,
    @Nullable List<ForecastResult.Segment> segments,
    @Schema(description = "What was recorded before; empty where leavers are not recorded")
        @Nullable List<ForecastResult.RecordedMonth> recorded,
    @Schema(
            description =
                "Where homes fall short; absent in a forecast that does not place children in"
                    + " homes")
        @Nullable HomesForecast homes,
    @Schema(
            description =
                "What differs from the future as now, with the same random numbers: one for a"
                    + " scenario, one for each recruit; absent for the future as now")
        @Nullable List<FutureChange> changes,
    @Schema(
            description =
                "What a scenario is compared with, and the difference, which stands in changes too;"
                    + " absent for the future as now and for recruits")
        @Nullable ComparedWith comparedWith,
    @Schema(
            description =
                "Lists without the day itself, or empty, as who asks may not read records of"
                    + " children; absent when none is")
        IndicatorView.@Nullable WithheldFields withheld) {

  /**
   * The future as now, of the same baseline with the same random numbers.
   *
   * @param change scenario less as now
   */
  public record ComparedWith(
      ForecastQuestion.Kind kind, BaselineId baselineId, long seed, FutureChange change) {

    static @Nullable ComparedWith of(ForecastView view, @Nullable ForecastResult result) {
      return result == null
              || view.question().kind() != ForecastQuestion.Kind.SCENARIO
              || result.changes().isEmpty()
          ? null
          : new ComparedWith(
              ForecastQuestion.Kind.AS_NOW,
              view.baseline().id(),
              view.seed(),
              result.changes().get(0));
    }
  }

  /**
   * @param courtChanges and the result as they are told to who asks
   * @param withheld names of what is not told
   */
  static ForecastJson of(
      ForecastView view,
      CourtChanges courtChanges,
      @Nullable ForecastResult result,
      List<String> withheld) {
    return new ForecastJson(
        view.id(),
        view.status(),
        view.progress(),
        view.message(),
        view.baseline().id(),
        view.baseline().asOf(),
        view.horizonMonths(),
        view.replications(),
        view.seed(),
        view.baseline().ownRates(),
        courtChanges,
        result == null ? null : result.series(),
        result == null ? null : result.segments(),
        result == null ? null : result.recorded(),
        result == null ? null : result.homes(),
        result == null || result.changes().isEmpty() ? null : result.changes(),
        ComparedWith.of(view, result),
        withheld.isEmpty() ? null : IndicatorView.WithheldFields.of(withheld));
  }
}
