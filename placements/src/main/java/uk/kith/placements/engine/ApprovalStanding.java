package uk.kith.placements.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of an approval beside its terms, as it is known on the day of a snapshot: that
 * it ended or is to end (R-PLACE-11), or that it is temporary (R-PLACE-14 to -18).
 *
 * @param endedOn the first day without approval; null while none is recorded, and once the carers
 *     were approved again
 * @param temporary of connected persons who are not fully approved; null when there is none
 */
public record ApprovalStanding(@Nullable LocalDate endedOn, @Nullable Temporary temporary) {

  /**
   * A temporary approval.
   *
   * @param lastDay with its extension; null while it is open until the outcome of a review
   */
  public record Temporary(LocalDate from, @Nullable LocalDate lastDay) {

    /** Whether it had run out before a day (R-PLACE-18). */
    public boolean isOver(LocalDate day) {
      return lastDay != null && day.isAfter(lastDay);
    }
  }

  /** Whether the approval has ended by a day. */
  public boolean isEnded(LocalDate day) {
    return endedOn != null && !endedOn.isAfter(day);
  }

  /** Whether a temporary approval had run out before a day (R-PLACE-18). */
  public boolean isRunOut(LocalDate day) {
    return temporary != null && temporary.isOver(day);
  }
}
