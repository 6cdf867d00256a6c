package uk.kith.placements.engine.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a record is kept.
 *
 * @param until the first day on which the record need not be kept any more; null while nothing has
 *     happened that the period runs from, or while that is not known
 */
public record KeepUntil(RetentionClass why, @Nullable LocalDate until) {

  /** Whether the record need not be kept on a day. What is not known is kept. */
  public boolean isOver(LocalDate day) {
    return until != null && !day.isBefore(until);
  }
}
