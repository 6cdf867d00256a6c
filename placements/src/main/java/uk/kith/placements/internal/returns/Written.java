package uk.kith.placements.internal.returns;

import java.time.Instant;
import uk.kith.kernel.ReturnId;

/** In whose name and from which return something is written, by the real clock. */
record Written(ReturnId source, Instant at, String by) {}
