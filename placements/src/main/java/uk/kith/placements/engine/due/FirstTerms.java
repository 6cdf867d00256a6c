package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Severity;

/**
 * Terms of people who were approved and have none on record: without them no place of theirs is
 * ever offered, for a placement is consistent with terms in force (R-PLACE-11).
 */
public record FirstTerms(HouseholdId household, LocalDate approvedOn) {

  public List<DueItem> due(LocalDate asOf) {
    return approvedOn.isAfter(asOf)
        ? List.of()
        : new Due(
                Duty.FIRST_TERMS,
                household,
                asOf,
                "Fostering Services Regulations 2011, regulation 27(5)")
            .by(Term.fixed(approvedOn, "the day on which they were approved"))
            .whenDue(Severity.WARNING)
            .whenLate(Severity.WARNING)
            .items();
  }
}
