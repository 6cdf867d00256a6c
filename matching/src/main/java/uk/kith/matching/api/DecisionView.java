package uk.kith.matching.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RunId;

/**
 * Who chose which home of a run, and why (R-MATCH-15).
 *
 * @param rank the home's place in the order shown, from 1
 * @param score points at the time, 0 to 1000; null when it was not possible without an approval
 * @param givenBackAt when the places were given back; null when they were not
 */
public record DecisionView(
    RunId run,
    ReservationId reservation,
    HouseholdId household,
    int rank,
    @Nullable Integer score,
    String reasons,
    String decidedBy,
    Instant decidedAt,
    @Nullable Instant givenBackAt) {}
