package uk.kith.matching.engine.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.ParentLink;
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

  /**
   * Whether no parent is in it without its own child who waits too, and no child without the parent
   * (R-PLACE-39): a plan parts them only where it was decided that they live apart.
   */
  boolean keepsParents(List<ChildSnapshot> part) {
    Set<ChildId> ids = part.stream().map(ChildSnapshot::id).collect(Collectors.toSet());
    return together() == Together.APART
        || request.parents().stream()
            .filter(link -> has(link.parent()) && has(link.child()))
            .allMatch(link -> ids.contains(link.parent()) == ids.contains(link.child()));
  }

  /** The child, with all from whom a plan does not part it. */
  List<ChildSnapshot> with(ChildId child) {
    List<ChildSnapshot> children = request.children();
    if (together() == Together.REQUIRED) {
      return children;
    }
    Set<ChildId> kept = new HashSet<>(Set.of(child));
    boolean grows = together() != Together.APART;
    while (grows) {
      grows = false;
      for (ParentLink link : request.parents()) {
        if (kept.contains(link.parent()) || kept.contains(link.child())) {
          grows |= kept.addAll(List.of(link.parent(), link.child()));
        }
      }
    }
    return children.stream().filter(each -> kept.contains(each.id())).toList();
  }

  /** Whether a plan can divide it: it tries every set of its children. */
  public boolean isOfManageableSize() {
    return request.children().size() <= Unit.MAX_CHILDREN;
  }

  boolean has(ChildId child) {
    return request.children().stream().anyMatch(each -> each.id().equals(child));
  }
}
