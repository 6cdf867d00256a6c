package uk.kith.sufficiency.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ScenarioId;

/**
 * A saved scenario.
 *
 * @param savedAt by the real clock
 * @param forecast the newest that answers it and was not cancelled, made or not; null when none
 */
public record ScenarioView(
    ScenarioId id,
    String name,
    ScenarioTerms terms,
    Instant savedAt,
    String savedBy,
    @Nullable ForecastView forecast) {}
