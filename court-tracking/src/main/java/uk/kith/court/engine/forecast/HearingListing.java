package uk.kith.court.engine.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One hearing as it was listed. A hearing that is put off and listed anew is two listings.
 *
 * @param listedOn the day from which the listing was known
 * @param outcome null while nothing is known to have become of it
 */
public record HearingListing(
    HearingStep step,
    LocalDate listedOn,
    LocalDate firstDay,
    LocalDate lastDay,
    @Nullable HearingOutcome outcome) {

  public HearingListing {
    if (firstDay.isBefore(listedOn) || lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException(
          "listed on " + listedOn + " for " + firstDay + " to " + lastDay);
    }
    if (outcome != null && outcome.decidedOn().isBefore(listedOn)) {
      throw new IllegalArgumentException(
          "listed on " + listedOn + ", its outcome known on " + outcome.decidedOn());
    }
  }

  /** The same listing with what became of it. */
  public HearingListing with(HearingOutcome known) {
    return new HearingListing(step, listedOn, firstDay, lastDay, known);
  }

  boolean isKnownOn(LocalDate day) {
    return !listedOn.isAfter(day);
  }

  boolean isHeldBy(LocalDate day) {
    return outcome != null && !outcome.isPutOff() && !outcome.decidedOn().isAfter(day);
  }

  boolean isPutOffBy(LocalDate day) {
    return outcome != null && outcome.isPutOff() && !outcome.decidedOn().isAfter(day);
  }
}
