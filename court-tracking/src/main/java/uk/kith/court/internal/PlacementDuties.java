package uk.kith.court.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;

/** What is overdue of the authority’s duty to apply for placement orders (R-COURT-32). */
public interface PlacementDuties {

  /**
   * Of some children whom the caller may see, by child; who waits for no application, or for one
   * that is still in time, is absent.
   */
  Map<ChildId, List<Finding>> overdue(Collection<ChildId> children, LocalDate asOf);
}
