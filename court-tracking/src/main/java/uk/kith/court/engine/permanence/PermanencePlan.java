package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a child's permanence plan. It names one route first (R-PERM-07); others may be
 * pursued beside it.
 *
 * @param on the day from which it holds
 * @param primary the route that comes first
 * @param pathway the pathway plan stands for it (R-PERM-21)
 * @param withoutReview why the change could not reasonably wait for a review; null when it could
 */
public record PermanencePlan(
    LocalDate on, Route primary, boolean pathway, @Nullable String withoutReview) {}
