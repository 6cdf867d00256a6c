package uk.kith.sufficiency.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.service.Jobs;

/**
 * A forecast: where it stands, and what it says once it is made.
 *
 * @param question what is asked of the futures
 * @param forOthers it goes on, and who reads this does not want it: others do
 * @param askedAt by the real clock
 * @param progress 0 to 100
 * @param message what is being done or went wrong
 * @param courtChanges of dates in court since the baseline was taken
 * @param result null while there is none
 */
public record ForecastView(
    ForecastId id,
    BaselineView baseline,
    ForecastQuestion question,
    int horizonMonths,
    int replications,
    long seed,
    Instant askedAt,
    String askedBy,
    Jobs.Status status,
    int progress,
    String message,
    boolean forOthers,
    CourtChanges courtChanges,
    @Nullable ForecastResult result) {

  public boolean isUnfinished() {
    return status == Jobs.Status.QUEUED || status == Jobs.Status.RUNNING;
  }
}
