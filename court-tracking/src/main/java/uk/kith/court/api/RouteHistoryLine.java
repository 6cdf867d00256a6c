package uk.kith.court.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.RouteMark;

/**
 * Something that was said of a route, whatever became of it.
 *
 * @param closedAt when a correction took its place, or it was withdrawn; null while it holds
 */
public record RouteHistoryLine(
    RouteMark mark,
    String recordedBy,
    Instant recordedAt,
    @Nullable Instant closedAt,
    @Nullable String closedBy) {}
