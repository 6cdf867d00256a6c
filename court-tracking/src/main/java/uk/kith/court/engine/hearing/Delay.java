package uk.kith.court.engine.hearing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.kernel.WorkingCalendar;

/**
 * A hearing that was put off, as it is known on a day (R-COURT-20, -21). A day that was lost stays
 * lost: a hearing put off twice is two delays, one for each listing. One that was brought forward,
 * or listed again for the same day, was not put off.
 *
 * @param orderedOn the day on which it was put off
 * @param reason as the court recorded it
 * @param lostDay the first day for which it was listed
 * @param newDay the first day for which it is listed instead; null when none is known
 * @param waits a new day is to be fixed and is not known yet (R-COURT-19)
 * @param days between the lost day and the new one; while it waits, up to the day on which it is
 *     asked; 0 when it was put off for good
 */
public record Delay(
    LocalDate orderedOn,
    DelayReason reason,
    LocalDate lostDay,
    @Nullable LocalDate newDay,
    boolean waits,
    long days) {

  /**
   * By when the new day is to be fixed (R-COURT-19); empty when it waits for none.
   *
   * @param relistDays working days after it was put off
   */
  public Optional<LocalDate> newDayBy(int relistDays) {
    return waits
        ? Optional.of(
            WorkingCalendar.englandAndWales().workingDaysAfter(orderedOn, relistDays).date())
        : Optional.empty();
  }

  /**
   * @param follower the hearing that is listed instead; null when there is none
   * @return empty when it was not put off by the day, or brought forward
   */
  public static Optional<Delay> of(Hearing hearing, @Nullable Hearing follower, LocalDate asOf) {
    Happened putOff = hearing.putOff(asOf).orElse(null);
    if (putOff == null || putOff.reason() == null) {
      return Optional.empty();
    }
    LocalDate newDay =
        follower == null || follower.listedOn().isAfter(asOf) ? null : follower.firstDay();
    if (newDay != null && !newDay.isAfter(hearing.firstDay())) {
      return Optional.empty();
    }
    boolean waits =
        newDay == null && hearing.statusOn(asOf).filter(HearingStatus::isToBeRelisted).isPresent();
    LocalDate until = waits ? asOf : newDay;
    long days = until == null ? 0 : ChronoUnit.DAYS.between(hearing.firstDay(), until);
    return Optional.of(
        new Delay(
            putOff.on(), putOff.reason(), hearing.firstDay(), newDay, waits, Math.max(0, days)));
  }
}
