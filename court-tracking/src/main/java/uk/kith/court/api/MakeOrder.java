package uk.kith.court.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.GuardianshipId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Invalid;

/**
 * The court makes an order about children (R-COURT-39). Where the order makes a child looked after,
 * the child's legal status follows from the day of the order.
 *
 * @param children empty for every child whose proceedings are open; one for whom they have ended is
 *     named, and the order is of a day by the end
 * @param otherWords what it is; needed for {@link OrderForm#OTHER}, else null
 * @param ends whether the application ended with it for these children, on the day of the order
 *     (R-COURT-38)
 * @param acceptance rules that speak against it and are accepted, with the reason
 * @param towards of an order of special guardianship or child arrangements the cases that came to
 *     it, one for each child at the most, which say to whom it was made (R-SGO-07, R-SGO-10); empty
 *     where that is not told
 */
public record MakeOrder(
    List<ChildId> children,
    CourtOrder order,
    @Nullable String otherWords,
    boolean ends,
    Acceptance acceptance,
    List<GuardianshipId> towards) {

  public MakeOrder {
    children = List.copyOf(new LinkedHashSet<>(children));
    towards = List.copyOf(new LinkedHashSet<>(towards));
    if (!towards.isEmpty() && Kind.of(order.form()).isEmpty()) {
      throw new Invalid(
          "towards",
          "not-asked",
          "Special guardianship and child arrangements alone are to a carer");
    }
    if (!towards.isEmpty()
        && order.form() == OrderForm.C43
        && order.arranged() != Arranged.LIVE_WITH) {
      throw new Invalid(
          "arranged", "towards", "Only an order with whom the child is to live is to a carer");
    }
    boolean other = order.form() == OrderForm.OTHER;
    if (other == (otherWords == null || otherWords.isBlank())) {
      throw new Invalid("otherWords", "other", "Say what an other order is, and only then");
    }
    if (ends && order.form().isInterim()) {
      throw new Invalid("ends", "interim", "An interim order does not end the application");
    }
  }

  /**
   * A placement order is revoked by the decision on the application to revoke it, which is recorded
   * as such and alone takes effect (R-COURT-33). Told in words it would stand among the orders of
   * any case and revoke nothing.
   *
   * @param in the proceedings of which the order is told; in those to revoke a placement order any
   *     revocation is its own, unless it is one about contact (ACA 2002 s27)
   * @throws Invalid when the words of an other order tell of a placement order that is revoked
   */
  public void expectNoRevocation(ProceedingsKind in) {
    boolean own = in == ProceedingsKind.REVOCATION;
    if (isToldAsRevocation() && (own || namesPlacement())) {
      throw new Invalid(
          "otherWords",
          "decision-apart",
          "This would not revoke the placement order. It is revoked where it is recorded how the"
              + " application"
              + (own ? "" : " to revoke it, a case of its own,")
              + " ended: with a final order");
    }
  }

  private boolean isToldAsRevocation() {
    return (says("revoc") || says("revok")) && !says("contact");
  }

  private boolean namesPlacement() {
    return says("placement") || says("to place") || says("a70");
  }

  private boolean says(String word) {
    return otherWords != null && otherWords.toLowerCase(Locale.UK).contains(word);
  }

  /** The same about these children. */
  public MakeOrder about(List<ChildId> whom) {
    return new MakeOrder(whom, order, otherWords, ends, acceptance, towards);
  }

  /** One after which the application goes on. */
  public MakeOrder(
      List<ChildId> children,
      CourtOrder order,
      @Nullable String otherWords,
      Acceptance acceptance) {
    this(children, order, otherWords, false, acceptance);
  }

  /** One of which nobody says to whom it was made. */
  public MakeOrder(
      List<ChildId> children,
      CourtOrder order,
      @Nullable String otherWords,
      boolean ends,
      Acceptance acceptance) {
    this(children, order, otherWords, ends, acceptance, List.of());
  }
}
