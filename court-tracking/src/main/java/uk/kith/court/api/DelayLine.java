package uk.kith.court.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.Delay;
import uk.kith.court.engine.hearing.HearingType;

/**
 * A hearing that was put off, in a list.
 *
 * @param otherWords what it was for; null unless the type is other
 * @param newDayBy by when its new day is to be fixed (R-COURT-19); null when it waits for none
 * @param recordedBy sign-in name of who recorded that it was put off
 */
public record DelayLine(
    CourtCase of,
    HearingType type,
    @Nullable String otherWords,
    Delay delay,
    @Nullable LocalDate newDayBy,
    String recordedBy) {}
