package uk.kith.court.api;

import java.time.LocalDate;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.kernel.service.Invalid;

/** The court orders something to be done by a time (R-COURT-22). */
public record GiveDirection(Assignee assignee, String text, LocalDate orderedOn, Due due) {

  public GiveDirection {
    if (text.isBlank()) {
      throw new Invalid("text", "required", "Say what is to be done");
    }
    if (due.on().isBefore(orderedOn)) {
      throw new Invalid("dueOn", "before-order", "It was ordered on " + orderedOn);
    }
  }
}
