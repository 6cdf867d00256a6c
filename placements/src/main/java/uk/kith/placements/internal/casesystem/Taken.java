package uk.kith.placements.internal.casesystem;

import java.time.Instant;
import uk.kith.placements.api.CaseSystem.ExtractId;

/** From which extract something is written, by the real clock, and in whose name. */
record Taken(ExtractId extract, Instant at, String by) {}
