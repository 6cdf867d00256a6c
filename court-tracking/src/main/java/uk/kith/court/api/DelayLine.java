package uk.kith.court.api;

import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.Delay;
import uk.kith.court.engine.hearing.HearingType;

/**
 * A hearing that was put off, in a list.
 *
 * @param otherWords what it was for; null unless the type is other
 * @param recordedBy sign-in name of who recorded that it was put off
 */
public record DelayLine(
    CourtCase of, HearingType type, @Nullable String otherWords, Delay delay, String recordedBy) {}
