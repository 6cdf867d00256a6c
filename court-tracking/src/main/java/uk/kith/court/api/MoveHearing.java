package uk.kith.court.api;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.kernel.service.Invalid;

/**
 * What became of a hearing (R-COURT-19).
 *
 * @param reason why it was put off, as the court recorded it (R-COURT-21); null when it was held
 * @param relistedFor first day of the hearing that follows; needed when it is listed again
 * @param relistedUntil its last day; null for one day
 * @param relistedAt when it begins on its first day; null when not known
 * @param earlier whether it is right that the hearing that follows begins before the day that was
 *     lost: that is asked, as it may be a slip
 * @param note null when there is none
 */
public record MoveHearing(
    HearingStatus to,
    LocalDate on,
    @Nullable DelayReason reason,
    @Nullable LocalDate relistedFor,
    @Nullable LocalDate relistedUntil,
    @Nullable LocalTime relistedAt,
    boolean earlier,
    @Nullable String note) {

  /** One that is not brought forward. */
  public MoveHearing(
      HearingStatus to,
      LocalDate on,
      @Nullable DelayReason reason,
      @Nullable LocalDate relistedFor,
      @Nullable LocalDate relistedUntil,
      @Nullable LocalTime relistedAt,
      @Nullable String note) {
    this(to, on, reason, relistedFor, relistedUntil, relistedAt, false, note);
  }

  /** One of which no new time is known. */
  public MoveHearing(
      HearingStatus to,
      LocalDate on,
      @Nullable DelayReason reason,
      @Nullable LocalDate relistedFor,
      @Nullable LocalDate relistedUntil,
      @Nullable String note) {
    this(to, on, reason, relistedFor, relistedUntil, null, note);
  }

  public MoveHearing {
    if (to.isRelisted() != (relistedFor != null)) {
      throw new Invalid(
          "relistedFor", "relisted", "Give the new day of a hearing listed again, and only then");
    }
    if (to.isPutOff() && reason == null) {
      throw new Invalid("reasonCode", "required", "Say why it was put off");
    }
    if (!to.isPutOff() && reason != null) {
      throw new Invalid("reasonCode", "not-put-off", "Only a hearing that is put off has a reason");
    }
    if (relistedFor == null && relistedAt != null) {
      throw new Invalid("relistedAt", "relisted", "Give the new time with the new day");
    }
    if (relistedFor != null && relistedUntil != null && relistedUntil.isBefore(relistedFor)) {
      throw new Invalid(
          "relistedUntil",
          "before-start",
          "The hearing begins on " + relistedFor + ", and cannot end before that");
    }
  }
}
