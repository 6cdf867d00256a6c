package uk.kith.court.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit of proceedings that has passed or soon does while they are open (R-COURT-01 to -08).
 *
 * @param of the case, with those of its children alone whose limit it is
 * @param limit the last day, as last extended
 * @param finalHearing the last day of the final hearing that is ahead; null when none is listed
 * @param finalHeldOn when it was held; null while it was not, or a part is ahead
 */
public record CourtLimit(
    CourtCase of,
    LocalDate limit,
    @Nullable LocalDate finalHearing,
    @Nullable LocalDate finalHeldOn) {}
