package uk.kith.placements.engine.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/**
 * One thing that falls due, as it stands on a day: a line of a worklist.
 *
 * @param rule the rule that set the day
 * @param about the household, placement or child whose record it is
 * @param to for a notice, to whom; null for everything else
 * @param dueOn the last day for doing it in time; null when no day is known or none is set
 * @param provisional true when a later calendar of bank holidays may move the day (R-DATE-03)
 * @param doneOn when it was done; null when nothing is recorded by the day of asking
 * @param text for whoever does it, in plain words; it tells nothing of a third person
 * @param source section of law, published definition, or "product default"
 */
public record DueItem(
    Duty duty,
    RuleId rule,
    Id about,
    @Nullable Recipient to,
    @Nullable LocalDate dueOn,
    boolean provisional,
    @Nullable LocalDate doneOn,
    Status status,
    Severity severity,
    String text,
    String source) {

  /** Where a thing due stands on a day. */
  public enum Status {
    /** Done, in time or late. */
    DONE,
    /** Still to be done; without a day, at once. */
    DUE,
    /** The day is past and nothing is recorded. */
    LATE,
    /** A fact is missing without which nobody can tell (R-DATE-07). */
    NOT_KNOWN,
    /** Temporary law took the day away, so nothing is late (R-PLACE-56). */
    LIFTED
  }

  public DueItem {
    if (text.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException(rule + ": a thing due needs a text and a source");
    }
    if ((status == Status.DONE && doneOn == null) || (status == Status.LATE && dueOn == null)) {
      throw new IllegalArgumentException(rule + ": " + status + " without its day");
    }
  }

  /** Missed: late now, or done after the day. */
  public boolean wasMissed() {
    return status == Status.LATE
        || (status == Status.DONE && dueOn != null && doneOn != null && doneOn.isAfter(dueOn));
  }
}
