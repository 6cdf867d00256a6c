package uk.kith.court.api;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.service.Invalid;

/**
 * The court fixes a hearing (R-COURT-18).
 *
 * @param otherWords what it is for; needed for {@link HearingType#OTHER}, else null
 * @param listedOn the day of the court's decision; nobody knew of the hearing before
 * @param lastDay as {@code firstDay} for a hearing of one day
 * @param at null when the time is not known
 */
public record ListHearing(
    HearingType type,
    @Nullable String otherWords,
    LocalDate listedOn,
    LocalDate firstDay,
    LocalDate lastDay,
    @Nullable LocalTime at) {

  public ListHearing {
    if ((type == HearingType.OTHER) == (otherWords == null || otherWords.isBlank())) {
      throw new Invalid("otherWords", "other", "Say what an other hearing is for, and only then");
    }
    if (lastDay.isBefore(firstDay)) {
      throw new Invalid(
          "endsOn",
          "before-start",
          "The hearing begins on " + firstDay + ", and cannot end before that");
    }
    if (listedOn.isAfter(lastDay)) {
      throw new Invalid(
          "listedOn",
          "after-hearing",
          "The hearing ended on " + lastDay + ", and was fixed on that day or before it");
    }
  }
}
