package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.PlacementOrder.Ending;
import uk.kith.kernel.Finding;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.ChildBrief;

/**
 * A placement order, or that one is to be applied for (R-COURT-32 to -37).
 *
 * @param proceedings in which it was made, or is applied for; null when only the legal status tells
 *     of it, and while it is to be applied for
 * @param decidedOn when the decision maker decided for adoption; null when not recorded
 * @param applyBy by when to apply for the order (R-COURT-32); null while that is no duty, and once
 *     it is done
 * @param refusedOn when the last application for it ended without one, while another is to be made;
 *     null otherwise
 * @param appliedOn when the application was made that is pending; null while none is
 * @param madeOn null while there is none; of one that only the legal status tells, its first day
 * @param told {@code madeOn} is the case system's, and no case with the order is recorded
 * @param daysOpen from the order to its end, or to the day; null while there is none
 * @param turnedAwayOn since when the plan puts another route first; null while adoption is first
 * @param revokeBy by when to apply to revoke it (R-COURT-35); null while that is not to be done,
 *     and once it is
 * @param revocationAppliedOn null while no application to revoke it is recorded
 * @param daysToApply from the turn of the plan to that application; null as it
 * @param daysToRevoke from the turn of the plan to the revocation; null while it has not come
 * @param endedOn null while in force, as {@code endedBy}
 * @param use null for who may not know of placements for adoption, of every order alike
 */
public record PlacementOrderLine(
    ChildBrief child,
    @Nullable ProceedingsId proceedings,
    Standing standing,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate applyBy,
    @Nullable LocalDate refusedOn,
    @Nullable LocalDate appliedOn,
    @Nullable LocalDate madeOn,
    boolean told,
    @Nullable Long daysOpen,
    @Nullable LocalDate turnedAwayOn,
    @Nullable LocalDate revokeBy,
    @Nullable LocalDate revocationAppliedOn,
    @Nullable Long daysToApply,
    @Nullable Long daysToRevoke,
    @Nullable LocalDate endedOn,
    @Nullable Ending endedBy,
    @Nullable Use use,
    List<Finding> findings) {

  public PlacementOrderLine {
    findings = List.copyOf(findings);
  }

  /** How it stands. */
  public enum Standing {
    /** Decided for adoption, and no application is recorded, or one that failed (R-COURT-32). */
    TO_APPLY,
    /** Applied for, and the court has not decided. */
    APPLIED_FOR,
    IN_FORCE,
    /** In force, and the plan turned away from adoption (R-COURT-35). */
    TO_BE_REVOKED,
    ENDED
  }

  /**
   * Whether it was used.
   *
   * @param placedOn when the child was placed for adoption; null while not
   * @param earliestApplication when the adopters may apply (R-COURT-37); null as {@code placedOn}
   * @param revocableByLeave somebody else may ask for leave to apply to revoke (R-COURT-34)
   * @param opposableByLeave a parent may oppose the adoption with leave alone (R-COURT-36)
   */
  public record Use(
      @Nullable LocalDate placedOn,
      @Nullable LocalDate earliestApplication,
      boolean revocableByLeave,
      boolean opposableByLeave) {}
}
