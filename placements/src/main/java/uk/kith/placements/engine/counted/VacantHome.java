package uk.kith.placements.engine.counted;

import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.vacancy.PlaceSegment;

/**
 * Foster carers with a vacant place inside the area, for counting only.
 *
 * @param disability up to which level they can meet this need; null when they did not say
 * @param district first half of the postcode; null when not known
 */
public record VacantHome(
    PlaceSegment places, @Nullable NeedLevel disability, @Nullable String district) {}
