package uk.kith.placements.engine.asking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was considered for the children of a search.
 *
 * @param person who was considered, as the authority names them; null where it is about nobody in
 *     particular
 * @param reasons why, in the words of who recorded it
 * @throws IllegalArgumentException when the outcome does not suit the kind
 */
public record Consideration(
    ConsiderationKind kind,
    ConsiderationOutcome outcome,
    @Nullable String person,
    String reasons,
    LocalDate on) {

  public Consideration {
    if (!outcome.suits(kind)) {
      throw new IllegalArgumentException(outcome + " cannot come of considering " + kind);
    }
    if (reasons.isBlank()) {
      throw new IllegalArgumentException("a consideration says why");
    }
  }
}
