package uk.kith.sufficiency.api;

import java.util.Optional;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.ForecastId;

/**
 * Forecasts of children looked after, inside and outside the boundary, by simulation from the
 * authority's own records (R-SUFF-10, R-SUFF-11). They tell of no child.
 */
public interface Forecasts {

  /**
   * Makes a forecast in the background. While nothing changed in the records of the day, the same
   * question leads to the forecast that answers it already.
   *
   * @throws uk.kith.kernel.service.Invalid naming each number that is out of its range
   * @throws uk.kith.kernel.service.Conflict {@code nobody-looked-after}
   */
  ForecastId start(StartForecast command);

  /**
   * @throws uk.kith.kernel.service.NotFound when there is no such forecast
   */
  ForecastView getForecast(ForecastId id);

  /**
   * The newest that was made for the business date, else of the latest day before it: whoever shows
   * it says of which day it is.
   */
  Optional<ForecastView> findNewest();

  /**
   * Whether a forecast as now is made for the day of as many months and futures, or of more,
   * whatever came after it.
   */
  boolean isMade(StartForecast command);

  /**
   * Who asks does not want it any more. It ends when nobody does: what others asked for, too, goes
   * on for them. One that has ended stays as it is.
   */
  void cancel(ForecastId id);

  /**
   * @throws uk.kith.kernel.service.NotFound when there is no such baseline
   */
  BackTestView getBackTest(BaselineId id);

  /**
   * What its forecasts rest on, nothing withheld.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such baseline
   */
  LearnedView getLearned(BaselineId id);
}
