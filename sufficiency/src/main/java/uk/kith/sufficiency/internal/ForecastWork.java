package uk.kith.sufficiency.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.engine.forecast.Start;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.pooled.LevelUncertainty;

/**
 * All that a job of a forecast needs to know.
 *
 * @param supply null where nobody is placed in homes
 * @param level how far the number in care drifts
 */
record ForecastWork(
    StoredForecast forecast,
    BaselineView baseline,
    List<CareEpisode> history,
    @Nullable SupplyContent supply,
    LevelUncertainty level) {

  /**
   * What all begin from. Where the tables tell how far numbers drift, the level of coming is as
   * uncertain as that; else as the baseline has it.
   */
  Start start() {
    Start start = Start.of(history, ForecastTimes.number(baseline.asOf()));
    return level.isLearned() ? start.uncertain(level) : start;
  }
}
