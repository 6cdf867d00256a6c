package uk.kith.placements.engine;

import org.jspecify.annotations.Nullable;

/**
 * One child looked after on a day, for counting only: nothing here leads to the child, so whoever
 * counts gets the same count, sealed placements included.
 *
 * @param shortBreaks under a series of short breaks (legal status V3 or V4), which national figures
 *     leave out
 * @param local placed inside the responsible authority's area; null when not known
 */
public record LookedAfter(boolean shortBreaks, @Nullable Boolean local) {}
