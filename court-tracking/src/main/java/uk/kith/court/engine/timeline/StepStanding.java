package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DueDate;

/**
 * One step as it stands on a day.
 *
 * @param days calendar days: late for one that is late, or was done late (0 when by its day); left
 *     for one that is due; null when not known
 * @param earliest the day on which it was done, or can be at the earliest; null when not known
 */
public record StepStanding(
    Step step, StepStatus status, @Nullable Integer days, @Nullable DueDate earliest) {

  static StepStanding of(Step step, boolean settled, @Nullable DueDate earliest, LocalDate asOf) {
    LocalDate due = step.due() == null ? null : step.due().date();
    if (step.done() != null) {
      Integer late = due == null ? null : Math.max(0, days(due, step.done()));
      return new StepStanding(step, StepStatus.DONE, late, earliest);
    }
    if (settled || due == null) {
      return new StepStanding(step, StepStatus.NOT_KNOWN, null, earliest);
    }
    return due.isBefore(asOf)
        ? new StepStanding(step, StepStatus.LATE, days(due, asOf), earliest)
        : new StepStanding(step, StepStatus.DUE, days(asOf, due), earliest);
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }
}
