package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;

/**
 * Opens a search for children who need a home. A child has one open search at a time.
 *
 * @param openedOn null for the business date
 */
public record OpenSearch(
    List<ChildId> children,
    @Nullable LocalDate openedOn,
    LocalDate neededFrom,
    SearchKind kind,
    Together together) {

  public OpenSearch {
    children = List.copyOf(children);
  }
}
