package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Severity;

/**
 * The end of the terms of approval of carers. Where children live with them there are other terms
 * by the last day, or the children live elsewhere, for a placement is consistent with terms in
 * force (R-PLACE-11). Where none do, their places are offered no longer.
 *
 * @param approvalEnds it is the approval itself that ends: the carers are registered no longer
 * @param livedIn whether children live there
 */
public record TermsEnd(
    HouseholdId household, LocalDate lastDay, boolean approvalEnds, boolean livedIn) {

  public List<DueItem> due(LocalDate asOf) {
    return new Due(
            Duty.TERMS_END,
            household,
            asOf,
            "Fostering Services Regulations 2011, regulation 27(5)")
        .by(
            Term.fixed(
                lastDay,
                approvalEnds
                    ? "the last day of the approval, which ends"
                    : "the last day of the terms of approval"))
        .whenDue(Severity.WARNING)
        .whenLate(livedIn ? Severity.CRITICAL : Severity.WARNING)
        .items();
  }
}
