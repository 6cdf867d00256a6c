package uk.kith.placements.engine.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.SiblingLink;

/**
 * Who is whose brother or sister, as far as the recorded links tell. Full siblings have the same
 * parents, so that whoever is linked to one of them is linked to all of them alike; two half
 * siblings of one child need not be siblings of each other.
 */
final class SiblingTies {

  private final Map<ChildId, ChildId> parents = new HashMap<>();
  private final Set<Set<ChildId>> linked = new HashSet<>();

  /**
   * @param withStep whether stepbrothers and stepsisters count
   */
  SiblingTies(List<SiblingLink> links, boolean withStep) {
    for (SiblingLink link : links) {
      if (link.kind() == SiblingKind.FULL) {
        parents.put(group(link.one()), group(link.other()));
      }
    }
    for (SiblingLink link : links) {
      if (link.kind() != SiblingKind.FULL && (withStep || link.kind() != SiblingKind.STEP)) {
        linked.add(pair(group(link.one()), group(link.other())));
      }
    }
  }

  boolean areSiblings(ChildId one, ChildId other) {
    ChildId a = group(one);
    ChildId b = group(other);
    return a.equals(b) || linked.contains(pair(a, b));
  }

  /** Each of each other; true of one child alone. */
  boolean areAllSiblings(List<ChildId> children) {
    for (int i = 0; i < children.size(); i++) {
      for (int j = i + 1; j < children.size(); j++) {
        if (!areSiblings(children.get(i), children.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  /** The child that stands for a group of full siblings. */
  private ChildId group(ChildId child) {
    ChildId above = parents.get(child);
    while (above != null && !above.equals(child)) {
      child = above;
      above = parents.get(child);
    }
    return child;
  }

  private static Set<ChildId> pair(ChildId one, ChildId other) {
    return one.equals(other) ? Set.of(one) : Set.of(one, other);
  }
}
