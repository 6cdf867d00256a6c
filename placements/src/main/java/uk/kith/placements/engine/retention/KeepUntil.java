package uk.kith.placements.engine.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a record is kept.
 *
 * @param until the first day on which the record need not be kept any more; null while nothing has
 *     happened that the period runs from, or while that is not known
 * @param heldSince since when it is on hold, so that it is kept whatever the day; null when it is
 *     not
 * @param inCare whether the child is placed or sought for now: a day that has come for it all the
 *     same was counted from a wrong fact
 */
public record KeepUntil(
    RetentionClass why, @Nullable LocalDate until, @Nullable LocalDate heldSince, boolean inCare) {

  /** By its period alone. */
  public KeepUntil(RetentionClass why, @Nullable LocalDate until) {
    this(why, until, null, false);
  }

  public KeepUntil heldSince(@Nullable LocalDate day) {
    return new KeepUntil(why, until, day, inCare);
  }

  /** Of a child who is, or is not, placed or sought for now. */
  KeepUntil inCare(boolean now) {
    return new KeepUntil(why, until, heldSince, now);
  }

  /**
   * Whether the period is over on a day. What is not known is not over, nor is that of a child in
   * care.
   */
  public boolean isOver(LocalDate day) {
    return until != null && !day.isBefore(until) && !inCare;
  }

  /** Whether the record may be deleted on a day. */
  public boolean mayGo(LocalDate day) {
    return isOver(day) && heldSince == null;
  }
}
