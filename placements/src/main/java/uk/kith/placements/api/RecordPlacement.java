package uk.kith.placements.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.engine.outside.Cost;

/**
 * Records where a child lives or lived. A placement that begins on the day on which another ended
 * continues its period of care.
 *
 * @param household null when the home is not in the register
 * @param type code of the return, such as U6
 * @param provider code of the return, such as PR1; null when not known
 * @param urn of the home; null when it has none or it is not known
 * @param postcode of a home that is not in the register; null when not known
 * @param end the day on which the child left; null while it lives there
 * @param reasonCeased code REC of the return; required with {@code end}
 * @param reasonPlaceChange code of the return (R-PLACE-47); required with X1
 * @param movedBecause code of the return (R-PLACE-47) for which the placement in which the child
 *     lives until {@code start} ends on that day; null when it lives in none, or none is to end
 * @param heritage how religion, racial origin, culture and language were considered (R-MATCH-04);
 *     null when no note is made
 * @param cost what the placement costs from a day on; null when not known
 * @param acceptance of rules that speak; of R-PLACE-48, that nobody knows which local homes were
 *     considered, so that no list of them is worked out and its absence stays a finding; it is kept
 *     with its reason
 */
public record RecordPlacement(
    ChildId child,
    @Nullable HouseholdId household,
    String type,
    @Nullable String provider,
    @Nullable String urn,
    @Nullable Postcode postcode,
    LocalDate start,
    @Nullable LocalDate end,
    @Nullable String reasonCeased,
    @Nullable String reasonPlaceChange,
    @Nullable String movedBecause,
    @Nullable String heritage,
    @Nullable Cost cost,
    Acceptance acceptance) {}
