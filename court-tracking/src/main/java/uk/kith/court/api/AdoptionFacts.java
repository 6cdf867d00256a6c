package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.court.engine.permanence.AdoptionDecision;
import uk.kith.kernel.ChildId;

/**
 * What court tracking knows of children on the way to adoption: the agency decision maker's
 * decisions and what the court made of them. No view of a child is audited: the caller audits.
 */
public interface AdoptionFacts {

  /** Of some children on a day; who has none of these facts is absent. */
  Map<ChildId, Facts> of(Collection<ChildId> children, LocalDate asOf);

  /** Every decision for adoption about some children by a day, the earliest first. */
  Map<ChildId, List<AdoptionDecision>> decisions(Collection<ChildId> children, LocalDate asOf);

  /**
   * Children for whom adoption is decided on a day, and not reversed since.
   *
   * @param among those asked about; null for all
   */
  Set<ChildId> decided(@Nullable Collection<ChildId> among, LocalDate asOf);

  /**
   * Children for whom adoption is considered, pursued or planned, or a placement order is applied
   * for, before anybody decided that they ought to be placed: those looked after, in
   * pre-proceedings and in proceedings, those not born yet among them. Of children whom the caller
   * may not see too: the caller leaves them out.
   */
  List<Considered> considered(LocalDate asOf);

  /**
   * A child before the decision.
   *
   * @param since when adoption was first considered since it was last ruled out, or planned; null
   *     when only an application tells
   * @param appliedOn when the placement order was applied for; null while it is not
   * @param preProceedings whether the child is in pre-proceedings
   */
  record Considered(
      ChildId child,
      @Nullable LocalDate since,
      @Nullable LocalDate appliedOn,
      boolean preProceedings) {}

  /**
   * Records that the decision maker decided for adoption; the same decision again changes nothing.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   * @throws uk.kith.kernel.service.Conflict while a decision of another day stands, not reversed in
   *     between (R-ADOPT-22)
   */
  void decide(ChildId child, LocalDate on);

  /**
   * Records that the decision maker decided that the child should no longer be placed (R-ADOPT-21).
   * From that day adoption is ruled out among the child's routes, and a placement order is to be
   * revoked (R-COURT-35).
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   */
  void reverse(ChildId child, LocalDate on);

  /**
   * Takes back a reversal that was recorded by mistake, and with it that adoption is ruled out.
   *
   * @param why it was a mistake
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   * @throws uk.kith.kernel.service.Conflict when the case system told of it, or adoption was
   *     decided again since
   */
  void takeBackReversal(ChildId child, LocalDate on, String why);

  /**
   * Days of one child; each null while it has not come.
   *
   * @param decidedOn of the last decision, also of one that was reversed
   * @param decidedFirst of the first decision
   * @param reversedOn of the last reversal, also when adoption was decided again since
   * @param appliedOn when a placement order was last applied for, but for what was refused or
   *     withdrawn (R-COURT-32)
   * @param orderedOn of the last placement order, also one that only the case system or the legal
   *     status tells
   * @param revocationAppliedOn since the order, of the last application that did not fail: one that
   *     was refused or withdrawn bars no placing any more (R-COURT-34)
   * @param revokedOn since the order
   * @param turnedOn since when adoption is no longer planned after it was decided or ordered:
   *     another route comes first, the decision is reversed, or adoption is ruled out (R-COURT-35)
   * @param unitedOn when the young person married or formed a civil partnership, with which a
   *     placement order ends (R-COURT-33)
   * @param applyBy by when a placement order is to be applied for, while that is a duty and nobody
   *     did, or in vain (R-COURT-32)
   * @param refusedOn when the last application for a placement order since the decision ended
   *     without one; null while another is pending, and once an order was made
   * @param revokeBy by when to apply to revoke the order that stands, once adoption is no longer
   *     planned and while nobody did (R-COURT-35)
   * @param consideredOn when adoption was first considered since it was last ruled out, or planned,
   *     as {@link Considered#since} has it; null also where that is later than the decision, which
   *     then tells more
   * @param consent of the parents to its placement, with what stands against it (R-ADOPT-13)
   */
  record Facts(
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate decidedFirst,
      @Nullable LocalDate reversedOn,
      @Nullable LocalDate appliedOn,
      @Nullable LocalDate orderedOn,
      @Nullable LocalDate revocationAppliedOn,
      @Nullable LocalDate revokedOn,
      @Nullable LocalDate turnedOn,
      @Nullable LocalDate unitedOn,
      @Nullable LocalDate applyBy,
      @Nullable LocalDate refusedOn,
      @Nullable LocalDate revokeBy,
      @Nullable LocalDate consideredOn,
      ParentalConsent consent) {

    /** Of a child of whom nothing is known. */
    public static final Facts NONE =
        new Facts(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            ParentalConsent.NONE);
  }
}
