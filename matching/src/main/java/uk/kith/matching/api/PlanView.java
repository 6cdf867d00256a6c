package uk.kith.matching.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Jobs;

/**
 * A plan for everybody who waits: where it stands, and what it says once it is made. It recommends;
 * a person decides on each search (R-MATCH-15, -22).
 *
 * @param askedAt by the real clock
 * @param searches those that were asked for by name; empty for all that were open
 * @param progress 0 to 100
 * @param message what is being done or went wrong
 * @param policyVersion the weights by which homes were scored; null while there is no plan
 * @param result null while there is none; of a cancelled plan the best that was found until then
 */
public record PlanView(
    PlanId id,
    LocalDate asOf,
    Instant askedAt,
    String askedBy,
    List<SearchId> searches,
    Jobs.Status status,
    int progress,
    String message,
    @Nullable Integer policyVersion,
    @Nullable PlanResult result) {

  public PlanView {
    searches = List.copyOf(searches);
  }

  public boolean isUnfinished() {
    return status == Jobs.Status.QUEUED || status == Jobs.Status.RUNNING;
  }
}
