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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;
import uk.kith.sufficiency.api.BackTestView;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.ForecastQuestion;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.Forecasts;
import uk.kith.sufficiency.api.LearnedView;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.engine.backtest.BackTest;
import uk.kith.sufficiency.engine.forecast.Learned;
import uk.kith.sufficiency.engine.forecast.Spread;
import uk.kith.sufficiency.engine.forecast.Tally;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.pooled.LevelUncertainty;

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

  private static final double PERCENT = 100;

  @Inject SqlForecasts forecasts;
  @Inject LevelUncertainties levels;
  @Inject SqlBaselines baselines;
  @Inject ForecastStarter starter;
  @Inject ForecastViews views;
  @Inject Jobs jobs;
  @Inject AuditTrail audit;
  @Inject BusinessDate businessDate;

  @Override
  @Once
  public ForecastId start(StartForecast command) {
    return starter.start(command, ForecastQuestion.AS_NOW, null);
  }

  /** What a job does, read at once; empty when it is done or not wanted. */
  public Optional<ForecastWork> begin(ForecastId id, int block) {
    StoredForecast forecast = stored(id);
    BaselineView baseline = baseline(forecast.baseline());
    boolean done =
        block == ForecastJob.BACK_TEST
            ? baselines.isBackTested(baseline.id(), levels.edition(forecast.askedAt()))
            : forecasts.hasBlock(id, block);
    if (done || forecast.cancelled() || forecast.result() != null) {
      return Optional.empty();
    }
    List<CareEpisode> history = baselines.history(baseline.id());
    return Optional.of(
        new ForecastWork(
            forecast,
            baseline,
            history,
            baselines.supply(baseline),
            baselines.pipeline(baseline.id()),
            levels.of(baseline.asOf(), forecast.askedAt(), baseline.lookedAfter()),
            block == ForecastJob.BACK_TEST ? levels(forecast, baseline, history) : Map.of(),
            levels.edition(forecast.askedAt())));
  }

  /** As unsure as a forecast of each day would have been by the tables of years before it. */
  private Map<Integer, LevelUncertainty> levels(
      StoredForecast forecast, BaselineView baseline, List<CareEpisode> history) {
    Map<Integer, LevelUncertainty> told = new HashMap<>();
    for (int origin : BackTest.origins(history, ForecastTimes.number(baseline.asOf()))) {
      LevelUncertainty level =
          levels.of(
              LocalDate.ofEpochDay(origin),
              forecast.askedAt(),
              BackTest.lookedAfter(history, origin));
      if (level.isLearned()) {
        told.put(origin, level);
      }
    }
    return told;
  }

  /** What the job of a block does last. */
  public void complete(
      ForecastWork work, int block, Tally tally, @Nullable Spread homes, JobId job) {
    ForecastId id = work.forecast().id();
    forecasts.lock(id);
    if (ForecastState.of(stored(id), jobs).status() != Jobs.Status.FAILED) {
      forecasts.keep(id, block, tally, homes);
    } // else one of its blocks failed: the others are of no use
    finish(job);
    completeWhenWhole(id);
  }

  /**
   * What the job of a back-test does last; others may wait for it, too. That it could not be
   * reckoned is told, and the forecast goes on.
   */
  public void completeBackTest(
      ForecastWork work, List<BackTest.Item> items, @Nullable String problem, JobId job) {
    List<StoredForecast> waiting = forecasts.lockWaiting(work.baseline().id());
    baselines.keep(work.baseline().id(), items, problem, work.edition());
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
      List<Spread> homes = forecasts.spreads(id);
      ForecastResult result =
          ForecastResults.of(
              baseline,
              baselines.history(baseline.id()),
              whole,
              homes.stream().reduce(Spread::plus).orElse(null),
              forecast.question().terms().size());
      forecasts.complete(id, result);
      audit.record("forecast-made", id, Map.of());
    }
  }

  @Override
  public ForecastView getForecast(ForecastId id) {
    return views.view(stored(id));
  }

  @Override
  public Optional<ForecastView> findNewest() {
    return forecasts
        .newestMade(ForecastQuestion.Kind.AS_NOW, businessDate.today())
        .map(views::view);
  }

  @Override
  public boolean isMade(StartForecast command) {
    return forecasts.isMade(command);
  }

  @Override
  public void cancel(ForecastId id) {
    forecasts.lock(id);
    StoredForecast forecast = stored(id);
    if (forecast.result() == null && !forecast.cancelled() && !forecasts.leave(id)) {
      forecasts.cancel(id);
      forecasts.dropBlocks(id);
      forecast.jobs().forEach(jobs::cancel);
      audit.record("forecast-cancelled", id, Map.of());
    }
  }

  @Override
  public BackTestView getBackTest(BaselineId id) {
    return BackTests.view(baseline(id), baselines.backTest(id), baselines.problem(id));
  }

  @Override
  public LearnedView getLearned(BaselineId id) {
    BaselineView baseline = baseline(id);
    return new LearnedView(
        id,
        baseline.asOf(),
        baselines.learned(baseline).stream().map(DefaultForecasts::estimate).toList(),
        null);
  }

  private static LearnedView.Estimate estimate(Learned.Estimate made) {
    return new LearnedView.Estimate(
        made.kind(),
        made.of(),
        made.seen(),
        made.among(),
        made.prior(),
        made.value(),
        PERCENT * made.own());
  }

  private StoredForecast stored(ForecastId id) {
    return forecasts.find(id).orElseThrow(() -> new NotFound(id));
  }

  private BaselineView baseline(BaselineId id) {
    return baselines.find(id).orElseThrow(() -> new NotFound(id));
  }
}
