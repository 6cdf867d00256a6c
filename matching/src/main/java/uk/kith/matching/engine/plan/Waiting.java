package uk.kith.matching.engine.plan;

import java.time.LocalDate;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;

/**
 * A search as a plan takes it up.
 *
 * @param request for those of its children alone for whom no place is held yet
 * @param settled the other children of the search, and the home of each: the one that is held for
 *     it, or where it lives
 */
public record Waiting(
    SearchId search,
    LocalDate openedOn,
    PlacementRequest request,
    Map<ChildId, HouseholdId> settled) {

  /** Children of a search whom a plan can divide, at the most. */
  public static final int MOST_CHILDREN = Unit.MAX_CHILDREN;

  public Waiting {
    settled = Map.copyOf(settled);
  }

  /** A search of whose children none has a home. */
  public static Waiting of(SearchId search, LocalDate openedOn, PlacementRequest request) {
    return new Waiting(search, openedOn, request, Map.of());
  }

  /** The children of a search are one unit; a parent and child stay together (R-PLACE-39). */
  Together together() {
    return request.kind() == SearchKind.PARENT_AND_CHILD ? Together.REQUIRED : request.together();
  }

  /** Whether a plan can divide it: it tries every set of its children. */
  public boolean isOfManageableSize() {
    return request.children().size() <= Unit.MAX_CHILDREN;
  }

  boolean has(ChildId child) {
    return request.children().stream().anyMatch(each -> each.id().equals(child));
  }
}
