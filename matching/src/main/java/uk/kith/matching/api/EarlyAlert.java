package uk.kith.matching.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.api.ChildBrief;

/**
 * A child for whom adoption is considered, or a placement order applied for, whom nobody decided
 * for and for whom no family is sought yet (R-ADOPT-07): so that family finding is ready when the
 * decision comes.
 *
 * @param since when adoption was first considered or planned; null when only an application tells
 * @param appliedOn when the placement order was applied for; null while it is not
 * @param preProceedings whether the child is in pre-proceedings
 */
public record EarlyAlert(
    ChildBrief child,
    @Nullable LocalDate since,
    @Nullable LocalDate appliedOn,
    boolean preProceedings) {}
