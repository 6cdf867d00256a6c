package uk.kith.placements.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that one child lived in one home, for counting only: nothing here leads to the child, so
 * whoever counts gets the same count, sealed placements included. Never shown one by one.
 *
 * @param child number within the answer, from 0
 * @param group number of the brothers and sisters within the answer; a child alone has its own
 * @param born date of birth, or of a stated age the day by which it is carried forward
 * @param until day on which it ended, itself not in it; null when it had not by the day asked for
 * @param placementType code of the return in whose year it was recorded, such as K2
 * @param provider code of the return, such as PR1; null when not known
 * @param local inside the responsible authority's area; null when not known
 * @param reasonCeased code of the return, such as E11 or X1; null while it goes on or not told
 * @param home number within the answer of the home, by its household or else its postcode; without
 *     a household the same as before or after at the same postcode; null when neither is known
 */
public record CareSpell(
    int child,
    int group,
    LocalDate born,
    LocalDate from,
    @Nullable LocalDate until,
    String placementType,
    @Nullable String provider,
    @Nullable Boolean local,
    @Nullable String reasonCeased,
    @Nullable Integer home) {}
