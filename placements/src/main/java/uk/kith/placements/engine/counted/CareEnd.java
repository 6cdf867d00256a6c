package uk.kith.placements.engine.counted;

import java.time.LocalDate;

/**
 * The end of one period of care, for counting only.
 *
 * @param on the day on which it ended, itself not in care
 * @param code of the return, such as E45; {@code ""} where no reason is recorded
 */
public record CareEnd(LocalDate on, String code) {

  /** On one of the days, both included. */
  public boolean isBetween(LocalDate first, LocalDate last) {
    return !on.isBefore(first) && !on.isAfter(last);
  }
}
