package uk.kith.matching.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.JobId;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Conflict;
import uk.kith.matching.api.PlanResult;

/**
 * A plan as stored, without its problem and its proof.
 *
 * @param job null when it was made at once
 * @param cancelled somebody asked for the best so far
 * @param fingerprint of the inputs; null while there is no plan
 * @param result null while there is none
 */
record StoredPlan(
    PlanId id,
    LocalDate asOf,
    List<SearchId> searches,
    Instant askedAt,
    String askedBy,
    @Nullable JobId job,
    boolean cancelled,
    boolean adopters,
    @Nullable Integer policyNumber,
    @Nullable Long fingerprint,
    @Nullable PlanResult result) {

  /**
   * The result.
   *
   * @throws Conflict {@code no-plan} while there is none
   */
  PlanResult made() {
    if (result == null) {
      throw new Conflict("no-plan", "There is no plan yet");
    }
    return result;
  }
}
