package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Severity;

/**
 * The end of an exemption from the usual fostering limit that carers need for the children whom
 * they foster: by its last day there is another, or fewer children (R-PLACE-07).
 */
public record ExemptionEnds(HouseholdId household, LocalDate lastDay) {

  public List<DueItem> due(LocalDate asOf) {
    return new Due(
            Duty.EXEMPTION_ENDS, household, asOf, "Children Act 1989, Schedule 7, paragraph 4")
        .by(Term.fixed(lastDay, "the last day of the exemption"))
        .whenDue(Severity.WARNING)
        .whenLate(Severity.CRITICAL)
        .items();
  }
}
