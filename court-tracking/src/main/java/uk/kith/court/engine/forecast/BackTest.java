package uk.kith.court.engine.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How well the planning estimate would have done: by rolling origin, at each month's day every case
 * then open is forecast from what was known then, and compared with what came. Two plain guesses
 * are judged beside it; neither is earlier than the day on which it is made.
 *
 * @param knownUntil the day up to which it is known what came
 * @param origins days on which forecasts were made
 * @param all every forecast
 * @param listed those for a child whose final hearing was listed
 * @param unlisted the others
 */
public record BackTest(
    LocalDate firstOrigin,
    LocalDate lastOrigin,
    LocalDate knownUntil,
    int origins,
    BackTestScore all,
    BackTestScore listed,
    BackTestScore unlisted) {

  /** R-COURT-01 as people shorten it: one day later than the limit. */
  private static final int WEEKS_OF_THE_PLAIN_GUESS = 26;

  private record Trial(
      Situation situation,
      FinalHearingEstimate estimate,
      @Nullable LocalDate came,
      LocalDate issuePlus26,
      LocalDate limit) {}

  /**
   * Forecasts at {@code firstOrigin} and each month after it.
   *
   * @param histories in any order; what happened after {@code knownUntil} is ignored
   */
  public static BackTest of(
      List<CaseHistory> histories,
      LocalDate firstOrigin,
      LocalDate lastOrigin,
      LocalDate knownUntil,
      ForecastParameters parameters) {
    if (lastOrigin.isBefore(firstOrigin) || knownUntil.isBefore(lastOrigin)) {
      throw new IllegalArgumentException(
          "origins from " + firstOrigin + " to " + lastOrigin + ", known until " + knownUntil);
    }
    List<Trial> trials = new ArrayList<>();
    int origins = 0;
    LocalDate origin = firstOrigin;
    while (!origin.isAfter(lastOrigin)) {
      FinalHearingForecast forecast = FinalHearingForecast.of(histories, origin, parameters);
      for (CaseHistory history : histories) {
        Situation situation = history.findSituationOn(origin).orElse(null);
        if (situation != null) {
          trials.add(trial(history, situation, forecast.estimate(situation), knownUntil));
        }
      }
      origins++;
      origin = firstOrigin.plusMonths(origins);
    }
    return new BackTest(
        firstOrigin,
        lastOrigin,
        knownUntil,
        origins,
        score(trials, trial -> true),
        score(trials, trial -> trial.situation().isListed()),
        score(trials, trial -> !trial.situation().isListed()));
  }

  private static Trial trial(
      CaseHistory history, Situation situation, FinalHearingEstimate estimate, LocalDate until) {
    LocalDate plain = history.begunOn().plusWeeks(WEEKS_OF_THE_PLAIN_GUESS);
    LocalDate limit = history.limitOn(situation.asOf());
    return new Trial(
        situation,
        estimate,
        history.isConcludedBy(until) ? history.disposedOn() : null,
        plain,
        limit == null ? plain : limit);
  }

  private static BackTestScore score(List<Trial> trials, Predicate<Trial> which) {
    int forecasts = 0;
    int stillOpen = 0;
    int held = 0;
    long estimate = 0;
    long issuePlus26 = 0;
    long limit = 0;
    long listed = 0;
    for (Trial trial : trials) {
      if (which.test(trial)) {
        LocalDate came = trial.came();
        if (came == null) {
          stillOpen++;
          continue;
        }
        forecasts++;
        held += trial.estimate().holds(came) ? 1 : 0;
        estimate += apart(trial.estimate().p50(), came);
        issuePlus26 += error(trial, trial.issuePlus26(), came);
        limit += error(trial, trial.limit(), came);
        LocalDate day = trial.situation().listedUntil();
        listed += error(trial, day == null ? trial.issuePlus26() : day, came);
      }
    }
    return new BackTestScore(forecasts, stillOpen, held, estimate, issuePlus26, limit, listed);
  }

  private static long error(Trial trial, LocalDate guess, LocalDate came) {
    LocalDate asOf = trial.situation().asOf();
    return apart(guess.isBefore(asOf) ? asOf : guess, came);
  }

  private static long apart(LocalDate guess, LocalDate came) {
    return Math.abs(ChronoUnit.DAYS.between(guess, came));
  }
}
