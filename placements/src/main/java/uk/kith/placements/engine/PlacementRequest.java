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
 */
public record PlacementRequest(
    List<ChildSnapshot> children,
    List<SiblingLink> siblings,
    LocalDate neededFrom,
    SearchKind kind,
    Together together,
    LocalAuthority responsible) {

  public PlacementRequest {
    children = List.copyOf(children);
    siblings = List.copyOf(siblings);
    if (children.isEmpty()) {
      throw new IllegalArgumentException("a request is for one child or more");
    }
  }

  /** The same request for some of its children only: one part of a split. */
  public PlacementRequest only(List<ChildSnapshot> part) {
    return new PlacementRequest(part, siblings, neededFrom, kind, together, responsible);
  }

  /** The same request for those of its children who are named. */
  public PlacementRequest onlyFor(Collection<ChildId> named) {
    return only(children.stream().filter(child -> named.contains(child.id())).toList());
  }

  /** The same request from another day on. */
  public PlacementRequest from(LocalDate day) {
    return new PlacementRequest(children, siblings, day, kind, together, responsible);
  }

  public boolean areSiblings(ChildId a, ChildId b) {
    return siblings.stream().anyMatch(link -> link.joins(a, b));
  }
}
