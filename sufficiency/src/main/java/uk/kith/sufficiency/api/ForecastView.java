package uk.kith.sufficiency.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.service.Jobs;

/**
 * A forecast: where it stands, and what it says once it is made.
 *
 * @param askedAt by the real clock
 * @param progress 0 to 100
 * @param message what is being done or went wrong
 * @param result null while there is none
 */
public record ForecastView(
    ForecastId id,
    BaselineView baseline,
    int horizonMonths,
    int replications,
    long seed,
    Instant askedAt,
    String askedBy,
    Jobs.Status status,
    int progress,
    String message,
    @Nullable ForecastResult result) {

  public boolean isUnfinished() {
    return status == Jobs.Status.QUEUED || status == Jobs.Status.RUNNING;
  }
}
