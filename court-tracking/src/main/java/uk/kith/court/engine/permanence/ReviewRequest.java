package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.NavigableSet;

/**
 * An earlier review that was asked for, or that a visit made necessary.
 *
 * @param dueBy the day by which it is to be held; of a visit, the day of the visit itself
 */
public record ReviewRequest(ReviewReason reason, LocalDate askedOn, LocalDate dueBy) {

  public ReviewRequest {
    if (dueBy.isBefore(askedOn)) {
      throw new IllegalArgumentException("asked on " + askedOn + " for a review by " + dueBy);
    }
  }

  /** R-PERM-28: at once. */
  public static ReviewRequest afterVisit(LocalDate on) {
    return new ReviewRequest(ReviewReason.VISIT, on, on);
  }

  /**
   * Whether no review has been held since, by a day. One held on the day itself serves a request
   * for that day; what is asked for at a review for a later day is asked for another.
   */
  boolean isOpen(NavigableSet<LocalDate> held, LocalDate asOf) {
    LocalDate review = dueBy.equals(askedOn) ? held.ceiling(askedOn) : held.higher(askedOn);
    return !askedOn.isAfter(asOf) && (review == null || review.isAfter(asOf));
  }
}
