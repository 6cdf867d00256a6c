package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.ScenarioId;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Invalid.FieldError;
import uk.kith.kernel.service.Jobs;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.ForecastQuestion;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.engine.pooled.LevelUncertainty;

/** Begins forecasts of any question, in the caller's transaction. */
@ApplicationScoped
class ForecastStarter {

  private static final int BLOCK = 250;
  private static final int MOST_BLOCKS = 8;
  private static final int FEWEST_OF_AN_AREA = 5;

  /** The code of a refusal. */
  static final String NOBODY = "nobody-looked-after";

  @Inject SqlForecasts forecasts;
  @Inject SqlBaselines baselines;
  @Inject Jobs jobs;
  @Inject AuditTrail audit;
  @Inject BusinessDate businessDate;
  @Inject LevelUncertainties levels;
  @Inject Clock clock;

  ForecastId start(
      StartForecast command, ForecastQuestion question, @Nullable ScenarioId scenario) {
    check(command);
    dropLeftovers();
    BaselineView baseline = baselines.take(command.asOf());
    if (baseline.lookedAfter() == 0) {
      throw new Conflict(NOBODY, "Nobody is recorded as looked after on that day");
    }
    if (question.kind() != ForecastQuestion.Kind.AS_NOW && !baseline.usesHomes()) {
      throw new Conflict(
          "no-homes",
          "Fewer than half of the children who live in the area live in homes that are recorded,"
              + " so that it cannot be worked out what other homes would change");
    }
    requireAreas(question, baseline);
    for (StoredForecast same : forecasts.same(baseline.id(), question, command)) {
      if (ForecastState.of(same, jobs).status() != Jobs.Status.FAILED
          && level(baseline, same.askedAt()).equals(level(baseline, clock.instant()))) {
        forecasts.want(same.id());
        return same.id();
      }
    }
    ForecastId id = new ForecastId(UUID.randomUUID());
    int blocks = Math.min(MOST_BLOCKS, Math.max(1, command.replications() / BLOCK));
    List<JobId> submitted = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      submitted.add(jobs.submit(ForecastJob.KIND, ForecastJob.argument(id, block)));
    }
    if (!baselines.isBackTested(baseline.id(), levels.edition(clock.instant()))) {
      submitted.add(jobs.submit(ForecastJob.KIND, ForecastJob.argument(id, ForecastJob.BACK_TEST)));
    }
    forecasts.add(
        new SqlForecasts.Asked(id, baseline.id(), scenario, question, command, submitted, blocks));
    forecasts.want(id);
    audit.record("forecast-asked", id, Map.of("baseline", baseline.id().toString()));
    return id;
  }

  /** Where fewer than five come from is told of nobody, and the middle of them is no area. */
  private void requireAreas(ForecastQuestion question, BaselineView baseline) {
    Set<String> areas = new TreeSet<>();
    for (ScenarioTerms terms : question.terms()) {
      for (ScenarioTerms.Recruits recruits : terms.recruits()) {
        String area = recruits.profile().area();
        if (area != null) {
          areas.add(area);
        }
      }
    }
    SupplyContent supply = areas.isEmpty() ? null : baselines.supply(baseline);
    for (String area : areas) {
      if (supply == null || ScenarioMapping.comeFrom(supply, area) < FEWEST_OF_AN_AREA) {
        throw new Conflict(
            "no-such-area",
            "Too few children are known to come from "
                + area
                + " within the boundary, so that where a home there would stand is not known: name"
                + " a district beside it");
      }
    }
  }

  private LevelUncertainty level(BaselineView baseline, Instant known) {
    return levels.of(baseline.asOf(), known, baseline.lookedAfter());
  }

  /** What blocks of failed forecasts counted is of no use to anybody. */
  private void dropLeftovers() {
    for (StoredForecast forecast : forecasts.withBlocks()) {
      Jobs.Status status = ForecastState.of(forecast, jobs).status();
      if (status != Jobs.Status.QUEUED && status != Jobs.Status.RUNNING) {
        forecasts.dropBlocks(forecast.id());
      }
    }
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
}
