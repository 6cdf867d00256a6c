package uk.kith.court.api;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Invalid;

/**
 * Children join a case that is open: a baby who was born meanwhile, or a child who was left out
 * when it was opened.
 *
 * @param on the day from which the application is about them too, from which their own weeks run
 *     (R-COURT-01, R-COURT-08); the first day of the case for one who was left out
 */
public record JoinProceedings(List<ChildId> children, LocalDate on) {

  public JoinProceedings {
    children = List.copyOf(new LinkedHashSet<>(children));
    if (children.isEmpty()) {
      throw new Invalid("children", "required", "Say which child joins the case");
    }
  }
}
