package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.RecurringWork;
import uk.kith.kernel.service.Role;
import uk.kith.sufficiency.api.Forecasts;
import uk.kith.sufficiency.api.StartForecast;

/**
 * Asks for the usual forecast of each business date, so that whoever opens the page finds one that
 * is a day old at the most. Where nobody is looked after there is nothing to forecast.
 */
@ApplicationScoped
public class DailyForecast implements RecurringWork {

  private static final Duration PAUSE = Duration.ofHours(1);

  @Inject Forecasts forecasts;
  @Inject BusinessDate businessDate;

  @Override
  public String name() {
    return "daily-forecast";
  }

  @Override
  public Role role() {
    return Role.COMMISSIONER;
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void run() {
    LocalDate today = businessDate.today();
    StartForecast usual = StartForecast.usual(today, StartForecast.USUAL_HORIZON);
    if (forecasts.isMade(usual)) {
      return;
    }
    try {
      forecasts.start(usual);
    } catch (Conflict nobody) {
      if (!ForecastStarter.NOBODY.equals(nobody.code())) {
        throw nobody;
      }
    }
  }
}
