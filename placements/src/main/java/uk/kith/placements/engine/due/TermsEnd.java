package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Severity;

/**
 * The end of the terms of approval of carers with whom children live: by their last day there are
 * other terms, or the children live elsewhere, for a placement is consistent with terms in force
 * (R-PLACE-11).
 *
 * @param approvalEnds it is the approval itself that ends: the carers are registered no longer
 */
public record TermsEnd(HouseholdId household, LocalDate lastDay, boolean approvalEnds) {

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
        .whenLate(Severity.CRITICAL)
        .items();
  }
}
