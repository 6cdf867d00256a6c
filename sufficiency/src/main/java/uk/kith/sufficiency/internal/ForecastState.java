package uk.kith.sufficiency.internal;

import java.util.List;
import java.util.Optional;
import uk.kith.kernel.service.Jobs;

/**
 * Where a forecast stands, from where its jobs stand.
 *
 * @param progress 0 to 100
 */
record ForecastState(Jobs.Status status, int progress, String message) {

  static ForecastState of(StoredForecast forecast, Jobs jobs) {
    if (forecast.result() != null) {
      return new ForecastState(Jobs.Status.DONE, 100, "");
    }
    if (forecast.cancelled()) {
      return new ForecastState(Jobs.Status.CANCELLED, 0, "");
    }
    List<Jobs.JobView> views =
        forecast.jobs().stream().map(jobs::find).flatMap(Optional::stream).toList();
    for (Jobs.JobView job : views) {
      if (job.status() == Jobs.Status.FAILED || job.status() == Jobs.Status.CANCELLED) {
        return new ForecastState(Jobs.Status.FAILED, 0, job.message());
      }
    }
    if (views.size() < forecast.jobs().size()) {
      return new ForecastState(Jobs.Status.FAILED, 0, "Its jobs are gone");
    }
    int progress = 0;
    boolean begun = false;
    for (Jobs.JobView job : views) {
      progress += job.status() == Jobs.Status.DONE ? 100 : job.progress();
      begun |= job.status() != Jobs.Status.QUEUED;
    }
    return new ForecastState(
        begun ? Jobs.Status.RUNNING : Jobs.Status.QUEUED,
        Math.min(99, progress / views.size()),
        begun ? "Simulating " + forecast.replications() + " futures" : "");
  }
}
