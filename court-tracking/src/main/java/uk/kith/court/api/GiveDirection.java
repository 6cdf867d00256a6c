package uk.kith.court.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.kernel.service.Invalid;

/**
 * The court orders something to be done by a time (R-COURT-22).
 *
 * @param purpose which step of the timeline it orders; null for anything else
 */
public record GiveDirection(
    Assignee assignee, String text, LocalDate orderedOn, Due due, @Nullable Purpose purpose) {

  public GiveDirection {
    if (text.isBlank()) {
      throw new Invalid("text", "required", "Say what is to be done");
    }
    if (due.on().isBefore(orderedOn)) {
      throw new Invalid(
          "dueOn",
          "before-order",
          "It was ordered on " + orderedOn + ", and cannot be due before that");
    }
  }

  /** One that orders none of the steps of the timeline. */
  public GiveDirection(Assignee assignee, String text, LocalDate orderedOn, Due due) {
    this(assignee, text, orderedOn, due, null);
  }
}
