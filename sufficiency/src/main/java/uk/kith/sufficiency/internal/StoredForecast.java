package uk.kith.sufficiency.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.ScenarioId;
import uk.kith.sufficiency.api.ForecastQuestion;
import uk.kith.sufficiency.api.ForecastResult;

/**
 * A forecast as stored.
 *
 * @param scenario that it answers; null when none
 * @param blocks into which its futures are cut
 * @param result null while there is none
 */
record StoredForecast(
    ForecastId id,
    BaselineId baseline,
    @Nullable ScenarioId scenario,
    ForecastQuestion question,
    int horizonMonths,
    int replications,
    long seed,
    Instant askedAt,
    String askedBy,
    List<JobId> jobs,
    int blocks,
    boolean cancelled,
    @Nullable ForecastResult result) {

  /** The first future of a block. */
  int first(int block) {
    return (int) ((long) replications * block / blocks);
  }
}
