package uk.kith.sufficiency.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;

/**
 * An approval of a fostering household that a figure counts (R-SUFF-08).
 *
 * @param from the day of the approval
 * @param until the first day without it; null while it lasts
 * @param began it is counted as newly approved
 * @param ended it is counted as deregistered; both may be
 */
public record CountedApproval(
    HouseholdId household,
    LocalDate from,
    @Nullable LocalDate until,
    boolean began,
    boolean ended) {}
