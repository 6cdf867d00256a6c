package uk.kith.sufficiency.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.engine.history.CareEpisode;

/**
 * All that a job of a forecast needs to know.
 *
 * @param supply null where nobody is placed in homes
 */
record ForecastWork(
    StoredForecast forecast,
    BaselineView baseline,
    List<CareEpisode> history,
    @Nullable SupplyContent supply) {}
