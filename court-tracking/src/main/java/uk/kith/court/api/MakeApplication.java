package uk.kith.court.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.kernel.service.Invalid;

/**
 * Somebody applies within the proceedings.
 *
 * @param decidedOn null while there is no decision, as {@code granted}
 */
public record MakeApplication(
    Assignee by,
    LocalDate madeOn,
    String text,
    @Nullable LocalDate decidedOn,
    @Nullable Boolean granted) {

  public MakeApplication {
    if (text.isBlank()) {
      throw new Invalid("text", "required", "Say what is asked for");
    }
    if ((decidedOn == null) != (granted == null)) {
      throw new Invalid("decidedOn", "decision", "A decision has a day and an outcome");
    }
    if (decidedOn != null && decidedOn.isBefore(madeOn)) {
      throw new Invalid(
          "decidedOn",
          "before-application",
          "It was made on " + madeOn + ", and cannot be decided before that");
    }
  }
}
