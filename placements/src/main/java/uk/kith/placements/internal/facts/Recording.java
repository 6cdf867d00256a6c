package uk.kith.placements.internal.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ReturnId;

/**
 * Who writes something down, and when, by the real clock.
 *
 * @param source the return that it comes from; null when a person records it
 */
public record Recording(Instant at, String by, @Nullable ReturnId source) {}
