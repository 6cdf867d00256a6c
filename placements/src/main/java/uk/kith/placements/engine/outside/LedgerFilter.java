package uk.kith.placements.engine.outside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.vacancy.ChildSegment;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceNeed;

/**
 * Which placements outside the area are counted.
 *
 * @param first first day of a beginning
 * @param last last day of a beginning, included
 * @param age null for all
 * @param need null for all
 */
public record LedgerFilter(
    LocalDate first, LocalDate last, @Nullable PlaceBand age, @Nullable PlaceNeed need) {

  public LedgerFilter {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day " + last + " is before the first " + first);
    }
  }

  /** Everybody in a time. */
  public static LedgerFilter between(LocalDate first, LocalDate last) {
    return new LedgerFilter(first, last, null, null);
  }

  /** Whether a placement that began on a day for a child is counted. */
  public boolean counts(LocalDate start, ChildSegment child) {
    return !start.isBefore(first)
        && !start.isAfter(last)
        && (age == null || age == child.age())
        && (need == null || child.needs().contains(need));
  }
}
