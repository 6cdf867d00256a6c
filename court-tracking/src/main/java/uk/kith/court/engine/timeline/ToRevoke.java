package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DueDate;

/**
 * A placement order that stands though the plan turned away from adoption: it is to be revoked
 * (R-COURT-35).
 *
 * @param applyBy by when to apply to revoke it
 * @param appliedOn when that was applied for; null while it was not, or without success
 */
public record ToRevoke(LocalDate madeOn, DueDate applyBy, @Nullable LocalDate appliedOn) {}
