package uk.kith.placements.engine;

import uk.kith.kernel.ChildId;

/** Two children who are brothers or sisters; the link has no direction. */
public record SiblingLink(ChildId one, ChildId other, SiblingKind kind) {

  public SiblingLink {
    if (one.equals(other)) {
      throw new IllegalArgumentException("a child is not its own sibling");
    }
  }

  public boolean joins(ChildId a, ChildId b) {
    return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
  }
}
