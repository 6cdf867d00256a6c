package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.SearchId;

/**
 * Asks for a plan.
 *
 * @param searches those alone; empty for all that have not ended
 */
public record StartPlan(LocalDate asOf, List<SearchId> searches) {

  public StartPlan {
    searches = List.copyOf(searches);
  }
}
