package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Severity;

/**
 * By what right a child is looked after: by agreement, by a court’s order, under police protection.
 * Every child who lives in a placement has a legal status (R-DATA-05), and until one is recorded
 * nobody can tell what the law lets the authority do. It tells nothing of where the child lives,
 * for not everybody may know.
 *
 * @param status code of the return that holds on the day of asking; null when none is recorded
 */
public record LegalBasis(ChildId child, @Nullable String status) {

  /** The record of the legal status, at once while there is none. */
  public List<DueItem> due(LocalDate asOf) {
    return status != null
        ? List.of()
        : new Due(Duty.LEGAL_STATUS, child, asOf, "Children Act 1989, section 22(1); SSDA903 guide")
            .whenDue(Severity.ERROR)
            .withoutDay("record the legal status at once, because none is recorded");
  }
}
