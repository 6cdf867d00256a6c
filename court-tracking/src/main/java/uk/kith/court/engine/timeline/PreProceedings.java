package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Pre-proceedings with a child's family (R-PRE-02, R-PRE-03, R-PRE-05, R-PRE-06).
 *
 * @param begunOn the day of the meeting that agreed to begin them
 * @param letterOn when the letter before proceedings was sent; null when not known
 * @param firstMeetingOn when the first meeting with the parents was held; null when not known
 * @param reviewOn when they were reviewed half-way; null when not known
 * @param endedOn null while they are open
 */
public record PreProceedings(
    LocalDate begunOn,
    @Nullable LocalDate letterOn,
    @Nullable LocalDate firstMeetingOn,
    @Nullable LocalDate reviewOn,
    @Nullable LocalDate endedOn) {}
