package uk.kith.placements.engine.counted;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the register reached when something was counted: what a figure was made from.
 *
 * @param newestEntry when the newest placement was recorded, corrected or ended, by the real clock;
 *     null while there is none
 * @param returnYear year in which the collection ends of the newest 903 return loaded; null while
 *     there is none
 * @param returnLoaded when it was
 * @param returnChecksum SHA-256 over its tables
 * @param extractTaken the moment of which the newest extract of the case system tells; null while
 *     none was read
 */
public record MadeFrom(
    @Nullable Instant newestEntry,
    @Nullable Integer returnYear,
    @Nullable Instant returnLoaded,
    @Nullable String returnChecksum,
    @Nullable Instant extractTaken) {}
