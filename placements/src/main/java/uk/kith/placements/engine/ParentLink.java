package uk.kith.placements.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.kith.kernel.ChildId;

/** A child who needs a home, and a parent of it who is a child of the same search (R-PLACE-39). */
public record ParentLink(ChildId parent, ChildId child) {

  /** Nobody is taken for the parent of somebody who is fewer years younger. */
  private static final int YEARS_BETWEEN = 12;

  public ParentLink {
    if (parent.equals(child)) {
      throw new IllegalArgumentException("a child is not its own parent");
    }
  }

  /**
   * Who is whose parent among the children of a request: as it is on record, and in a search for
   * parent and child as their ages tell for those of whom nobody recorded it.
   *
   * @param recorded may name others too
   */
  public static List<ParentLink> among(PlacementRequest request, Collection<ParentLink> recorded) {
    List<ParentLink> links = new ArrayList<>();
    for (ChildSnapshot parent : request.children()) {
      for (ChildSnapshot child : request.children()) {
        if (!parent.equals(child)
            && (recorded.stream().anyMatch(link -> link.joins(parent, child))
                || isTold(request, parent, child, recorded))) {
          links.add(new ParentLink(parent.id(), child.id()));
        }
      }
    }
    return links;
  }

  private static boolean isTold(
      PlacementRequest request,
      ChildSnapshot parent,
      ChildSnapshot child,
      Collection<ParentLink> recorded) {
    return request.kind() == SearchKind.PARENT_AND_CHILD
        && recorded.stream().noneMatch(link -> link.child().equals(child.id()))
        && !request.areSiblings(parent.id(), child.id())
        && parent.birth().ageOn(request.neededFrom()) - child.birth().ageOn(request.neededFrom())
            >= YEARS_BETWEEN;
  }

  private boolean joins(ChildSnapshot one, ChildSnapshot other) {
    return parent.equals(one.id()) && child.equals(other.id());
  }
}
