package uk.kith.placements.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of an approval beside its terms, as it is known on the day of a snapshot: that
 * it ended or is to end (R-PLACE-11), that it is temporary (R-PLACE-14 to -18), or that it is in
 * doubt whether adopters are suitable still (R-ADOPT-06).
 *
 * @param endedOn the first day without approval; null while none is recorded, and once the carers
 *     were approved again
 * @param temporary of connected persons who are not fully approved; null when there is none
 * @param doubt of adopters; null when there is none
 */
public record ApprovalStanding(
    @Nullable LocalDate endedOn,
    @Nullable Temporary temporary,
    @Nullable SuitabilityInDoubt doubt) {

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

  /** Whether adopters were told by a day that they are not thought suitable any more. */
  public boolean isDeterminedAgainst(LocalDate day) {
    return doubt != null && doubt.isDetermined() && !doubt.on().isAfter(day);
  }

  /** Whether a temporary approval had run out before a day (R-PLACE-18). */
  public boolean isRunOut(LocalDate day) {
    return temporary != null && temporary.isOver(day);
  }
}
