package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DueDate;

/**
 * A placement order that stands though the plan turned away from adoption, so that it is to be
 * revoked (R-COURT-35), or which somebody has asked the court to revoke (R-COURT-33, R-COURT-34);
 * and one that was revoked while adoption is not the plan, of which the way tells that it was.
 *
 * @param applyBy by when to apply to revoke it; null where the plan is adoption still, and once it
 *     is revoked
 * @param appliedOn when that was applied for; null while it was not, or without success
 * @param revokedOn null while it stands
 */
public record ToRevoke(
    LocalDate madeOn,
    @Nullable DueDate applyBy,
    @Nullable LocalDate appliedOn,
    @Nullable LocalDate revokedOn) {

  /** One that stands. */
  public ToRevoke(LocalDate madeOn, @Nullable DueDate applyBy, @Nullable LocalDate appliedOn) {
    this(madeOn, applyBy, appliedOn, null);
  }
}
