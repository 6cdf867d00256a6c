package uk.kith.sufficiency.api;

import java.time.Instant;

/**
 * How many people under 18 live in the area, by a published estimate.
 *
 * @param year whose middle the estimate is about
 */
public record PopulationEstimateView(
    int year, int under18, String source, Instant recordedAt, String recordedBy) {}
