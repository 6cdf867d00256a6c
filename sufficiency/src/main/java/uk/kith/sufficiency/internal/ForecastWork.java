package uk.kith.sufficiency.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.engine.forecast.Start;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.pooled.LevelUncertainty;

/**
 * All that a job of a forecast needs to know.
 *
 * @param supply null where nobody is placed in homes
 * @param pipeline what is to be decided of children
 * @param level how far the number in care drifts
 * @param levels the same on the days on which a back-test forecasts, of those of which the tables
 *     tell; empty for a block of futures
 * @param edition number of the tables that tell it; 0 where there are none
 */
record ForecastWork(
    StoredForecast forecast,
    BaselineView baseline,
    List<CareEpisode> history,
    @Nullable SupplyContent supply,
    PipelineContent pipeline,
    LevelUncertainty level,
    Map<Integer, LevelUncertainty> levels,
    long edition) {

  /**
   * What all begin from. Where the tables tell how far numbers drift, the level of coming is as
   * uncertain as that; else as the baseline has it.
   */
  Start start() {
    Start start = Start.of(history, ForecastTimes.number(baseline.asOf()));
    Start drifting = level.isLearned() ? start.uncertain(level) : start;
    return drifting.expecting(history, pipeline.byChild());
  }
}
