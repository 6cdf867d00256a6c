package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Invalid.FieldError;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;
import uk.kith.sufficiency.api.BackTestView;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.Forecasts;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.engine.backtest.BackTest;
import uk.kith.sufficiency.engine.forecast.Tally;

/**
 * Forecasts in the database. The futures of one are cut into blocks, each a job of its own that any
 * instance may do; who does the last of them adds them up. As whole numbers are added, the answer
 * does not depend on who did what, and when.
 */
@UseCase
@AllowedRoles({
  COMMISSIONER,
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultForecasts implements Forecasts {

  private static final int BLOCK = 250;
  private static final int MOST_BLOCKS = 8;

  @Inject SqlForecasts forecasts;
  @Inject SqlBaselines baselines;
  @Inject Jobs jobs;
  @Inject AuditTrail audit;
  @Inject BusinessDate businessDate;

  @Override
  @Once
  public ForecastId start(StartForecast command) {
    check(command);
    BaselineView baseline = baselines.take(command.asOf());
    if (baseline.lookedAfter() == 0) {
      throw new Conflict("nobody-looked-after", "Nobody is recorded as looked after on that day");
    }
    for (StoredForecast same : forecasts.same(baseline.id(), command)) {
      if (ForecastState.of(same, jobs).status() != Jobs.Status.FAILED) {
        return same.id();
      }
    }
    ForecastId id = new ForecastId(UUID.randomUUID());
    int blocks = Math.min(MOST_BLOCKS, Math.max(1, command.replications() / BLOCK));
    List<JobId> submitted = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      submitted.add(jobs.submit(ForecastJob.KIND, ForecastJob.argument(id, block)));
    }
    if (!baseline.backTested()) {
      submitted.add(jobs.submit(ForecastJob.KIND, ForecastJob.argument(id, ForecastJob.BACK_TEST)));
    }
    forecasts.add(id, baseline.id(), command, submitted, blocks);
    audit.record("forecast-asked", id, Map.of("baseline", baseline.id().toString()));
    return id;
  }

  private void check(StartForecast command) {
    List<FieldError> errors = new ArrayList<>();
    if (command.asOf().isAfter(businessDate.today())) {
      errors.add(new FieldError("asOf", "range", "Nothing is recorded of a day to come"));
    }
    if (command.horizonMonths() < StartForecast.SHORTEST
        || command.horizonMonths() > StartForecast.LONGEST) {
      errors.add(
          new FieldError(
              "horizonMonths",
              "range",
              "Ask for " + StartForecast.SHORTEST + " to " + StartForecast.LONGEST + " months"));
    }
    if (command.replications() < StartForecast.FEWEST
        || command.replications() > StartForecast.MOST) {
      errors.add(
          new FieldError(
              "replications",
              "range",
              "Ask for " + StartForecast.FEWEST + " to " + StartForecast.MOST + " futures"));
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  /** What a job does, read at once; empty when it is done or not wanted. */
  public Optional<ForecastWork> begin(ForecastId id, int block) {
    StoredForecast forecast = stored(id);
    BaselineView baseline = baseline(forecast.baseline());
    boolean done =
        block == ForecastJob.BACK_TEST ? baseline.backTested() : forecasts.hasBlock(id, block);
    return done || forecast.cancelled() || forecast.result() != null
        ? Optional.empty()
        : Optional.of(new ForecastWork(forecast, baseline, baselines.history(baseline.id())));
  }

  /** What the job of a block does last. */
  public void complete(ForecastWork work, int block, Tally tally, JobId job) {
    forecasts.lock(work.forecast().id());
    forecasts.keep(work.forecast().id(), block, tally);
    finish(job);
    completeWhenWhole(work.forecast().id());
  }

  /** What the job of a back-test does last; others may wait for it, too. */
  public void completeBackTest(ForecastWork work, List<BackTest.Item> items, JobId job) {
    List<StoredForecast> waiting = forecasts.lockWaiting(work.baseline().id());
    baselines.keep(work.baseline().id(), items);
    finish(job);
    waiting.forEach(each -> completeWhenWhole(each.id()));
  }

  /** What a job does that has nothing to do. */
  public void nothingToDo(JobId job) {
    finish(job);
  }

  private void finish(JobId job) {
    if (!jobs.finish(job, "Counted")) {
      throw new Conflict("cancelled", "The forecast was cancelled");
    }
  }

  private void completeWhenWhole(ForecastId id) {
    StoredForecast forecast = stored(id);
    BaselineView baseline = baseline(forecast.baseline());
    if (forecast.result() == null
        && !forecast.cancelled()
        && baseline.backTested()
        && forecasts.countBlocks(id) == forecast.blocks()) {
      Tally whole = forecasts.blocks(id).stream().reduce(Tally::plus).orElseThrow();
      ForecastResult result =
          ForecastResults.of(
              baseline.asOf(), baseline.recordedFrom(), baselines.history(baseline.id()), whole);
      forecasts.complete(id, result);
      audit.record("forecast-made", id, Map.of());
    }
  }

  @Override
  public ForecastView getForecast(ForecastId id) {
    return view(stored(id));
  }

  @Override
  public Optional<ForecastView> findNewest() {
    return forecasts.newestMade().map(this::view);
  }

  @Override
  public void cancel(ForecastId id) {
    forecasts.lock(id);
    StoredForecast forecast = stored(id);
    if (forecast.result() == null && !forecast.cancelled()) {
      forecasts.cancel(id);
      forecast.jobs().forEach(jobs::cancel);
      audit.record("forecast-cancelled", id, Map.of());
    }
  }

  @Override
  public BackTestView getBackTest(BaselineId id) {
    return BackTests.view(baseline(id), baselines.backTest(id));
  }

  private StoredForecast stored(ForecastId id) {
    return forecasts.find(id).orElseThrow(() -> new NotFound(id));
  }

  private BaselineView baseline(BaselineId id) {
    return baselines.find(id).orElseThrow(() -> new NotFound(id));
  }

  private ForecastView view(StoredForecast forecast) {
    ForecastState state = ForecastState.of(forecast, jobs);
    return new ForecastView(
        forecast.id(),
        baseline(forecast.baseline()),
        forecast.horizonMonths(),
        forecast.replications(),
        forecast.seed(),
        forecast.askedAt(),
        forecast.askedBy(),
        state.status(),
        state.progress(),
        state.message(),
        forecast.result());
  }
}
