package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;

/**
 * Children who need a home, and from when: the question that constraints and scores answer.
 *
 * @param children one or more, in the order of the search
 * @param siblings links among the children of the request and to children who live elsewhere
 * @param responsible the authority that looks after them
 * @param parents who of them is whose parent (R-PLACE-39); nobody in what was stored before it was
 *     read
 */
public record PlacementRequest(
    List<ChildSnapshot> children,
    List<SiblingLink> siblings,
    LocalDate neededFrom,
    SearchKind kind,
    Together together,
    LocalAuthority responsible,
    List<ParentLink> parents) {

  public PlacementRequest {
    children = List.copyOf(children);
    siblings = List.copyOf(siblings);
    parents = parents == null ? List.of() : List.copyOf(parents); // stored before it was read
    if (children.isEmpty()) {
      throw new IllegalArgumentException("a request is for one child or more");
    }
  }

  /** For children of whom none is the parent of another. */
  public static PlacementRequest of(
      List<ChildSnapshot> children,
      List<SiblingLink> siblings,
      LocalDate neededFrom,
      SearchKind kind,
      Together together,
      LocalAuthority responsible) {
    return new PlacementRequest(
        children, siblings, neededFrom, kind, together, responsible, List.of());
  }

  /** The same request, for children of whom it is said who is whose parent. */
  public PlacementRequest with(List<ParentLink> known) {
    return new PlacementRequest(children, siblings, neededFrom, kind, together, responsible, known);
  }

  /** The same request for some of its children only: one part of a split. */
  public PlacementRequest only(List<ChildSnapshot> part) {
    return new PlacementRequest(part, siblings, neededFrom, kind, together, responsible, parents);
  }

  /** The same request for those of its children who are named. */
  public PlacementRequest onlyFor(Collection<ChildId> named) {
    return only(children.stream().filter(child -> named.contains(child.id())).toList());
  }

  /** The same request from another day on. */
  public PlacementRequest from(LocalDate day) {
    return new PlacementRequest(children, siblings, day, kind, together, responsible, parents);
  }

  /** Whether it is a looked after parent, or the parent of another of the children. */
  public boolean isParent(ChildSnapshot child) {
    return child.lookedAfterParent()
        || parents.stream().anyMatch(link -> link.parent().equals(child.id()));
  }

  public boolean areSiblings(ChildId a, ChildId b) {
    return siblings.stream().anyMatch(link -> link.joins(a, b));
  }
}
