package uk.kith.court.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.Reviews;
import uk.kith.placements.api.ChildBrief;

/**
 * The next review of a child.
 *
 * @param lastHeldOn null when none is on record
 * @param late it has not been held and its day has passed
 * @param reviewingOfficer name; null when not recorded
 * @param midwayCheckOn the last check since the last review; null when none is on record
 * @param midwayDueOn when it is or was due, half-way to the next review; null when not known
 * @param midwayLate none is on record and its day has passed
 * @param concern the open concern whose answer is overdue, else the one that was raised last; null
 *     when there is none
 * @param otherConcerns how many are open beside it
 */
public record ReviewLine(
    ChildBrief child,
    LocalDate careBegan,
    Reviews.Review review,
    @Nullable LocalDate lastHeldOn,
    boolean late,
    @Nullable String reviewingOfficer,
    @Nullable LocalDate midwayCheckOn,
    @Nullable LocalDate midwayDueOn,
    boolean midwayLate,
    @Nullable ConcernView concern,
    int otherConcerns) {}
