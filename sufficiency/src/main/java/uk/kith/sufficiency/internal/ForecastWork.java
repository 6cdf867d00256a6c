package uk.kith.sufficiency.internal;

import java.util.List;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.engine.history.CareEpisode;

/** All that a job of a forecast needs to know. */
record ForecastWork(StoredForecast forecast, BaselineView baseline, List<CareEpisode> history) {}
