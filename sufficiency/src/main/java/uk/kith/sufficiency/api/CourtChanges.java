package uk.kith.sufficiency.api;

import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.published.Suppression;

/**
 * That dates of cases in court changed since a baseline was taken, so that forecasts of it rest on
 * others (R-SUFF-10). It tells of no case and no child.
 *
 * @param any whether they did
 * @param times how often something that changes them was recorded; null where that is withheld
 */
public record CourtChanges(boolean any, @Nullable Integer times) {

  public CourtChanges(int times) {
    this(times > 0, times);
  }

  /** As it is told to who may not read records of children, and on pages, which are handed on. */
  public CourtChanges published() {
    return times != null && Suppression.isSmall(times) ? new CourtChanges(any, null) : this;
  }
}
