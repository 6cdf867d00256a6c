package uk.kith.placements.engine;

import org.jspecify.annotations.Nullable;

/**
 * One child looked after on a day, for counting only: nothing here leads to the child, so whoever
 * counts gets the same count, sealed placements included. Never shown one by one.
 *
 * @param shortBreaks under a series of short breaks (legal status V3 or V4), which national figures
 *     leave out
 * @param local placed inside the responsible authority's area; null when not known
 * @param age completed years on the day; a stated age is carried forward
 * @param placementType code of the return in whose year the placement was recorded, such as K2
 */
public record LookedAfter(
    boolean shortBreaks, @Nullable Boolean local, int age, String placementType) {

  /** Known to be placed outside the area. */
  public boolean isOutside() {
    return Boolean.FALSE.equals(local);
  }
}
