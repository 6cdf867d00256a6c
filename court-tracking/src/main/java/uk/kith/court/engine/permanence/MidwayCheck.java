package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The check of the reviewing officer between two reviews: by half of the time from the last review,
 * or from the beginning of care, to the day on which the next is due. Practice of reviewing
 * officers (IRO Handbook); no law sets a day.
 *
 * @param dueOn null when nobody can say when the next review is due
 * @param doneOn the last check in that time; null when none is on record
 */
public record MidwayCheck(@Nullable LocalDate dueOn, @Nullable LocalDate doneOn) {

  /**
   * @param since the last review, or the first day of care while none was held
   * @param nextReview the day on which the next is due; null when not known
   */
  public static MidwayCheck of(
      LocalDate since, @Nullable LocalDate nextReview, @Nullable LocalDate doneOn) {
    return new MidwayCheck(
        nextReview == null || !nextReview.isAfter(since)
            ? null
            : since.plusDays(ChronoUnit.DAYS.between(since, nextReview) / 2),
        doneOn);
  }

  /** Its day has passed and none is on record. */
  public boolean isLate(LocalDate asOf) {
    return doneOn == null && dueOn != null && dueOn.isBefore(asOf);
  }
}
