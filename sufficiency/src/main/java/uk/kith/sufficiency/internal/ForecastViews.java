package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.NotFound;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.ForecastView;

/** Forecasts as they are shown, in the caller's transaction. */
@ApplicationScoped
class ForecastViews {

  @Inject SqlForecasts forecasts;
  @Inject SqlBaselines baselines;
  @Inject CourtDates courtDates;
  @Inject Jobs jobs;

  ForecastView view(StoredForecast forecast) {
    ForecastState state = ForecastState.of(forecast, jobs);
    boolean unfinished =
        state.status() == Jobs.Status.QUEUED || state.status() == Jobs.Status.RUNNING;
    return new ForecastView(
        forecast.id(),
        baseline(forecast.baseline()),
        forecast.question(),
        forecast.horizonMonths(),
        forecast.replications(),
        forecast.seed(),
        forecast.askedAt(),
        forecast.askedBy(),
        state.status(),
        state.progress(),
        state.message(),
        unfinished && !forecasts.isWantedByMe(forecast.id()),
        courtDates.since(forecast.baseline()),
        forecast.result());
  }

  private BaselineView baseline(BaselineId id) {
    return baselines.find(id).orElseThrow(() -> new NotFound(id));
  }
}
