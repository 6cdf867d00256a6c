package uk.kith.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.ParentLink;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingLink;

/**
 * Who is brother or sister, parent or own child of whom among the children of one search, by
 * JGraphT. Children of half brothers are one connected set though not every pair is linked; so are
 * all who are looked for as parent and child (R-PLACE-39).
 */
final class FamilyGraph {

  private final Graph<Integer, DefaultEdge> siblings = new SimpleGraph<>(DefaultEdge.class);

  /** Brothers and sisters, parents and their own children. */
  private final Graph<Integer, DefaultEdge> family = new SimpleGraph<>(DefaultEdge.class);

  private final List<ParentLink> parents;
  private final List<ChildSnapshot> children;
  private final Map<ChildId, Integer> index = new HashMap<>();

  /**
   * @param children whose index in this list names them here
   */
  FamilyGraph(PlacementRequest search, List<ChildSnapshot> children) {
    this.children = children;
    for (int i = 0; i < children.size(); i++) {
      index.put(children.get(i).id(), i);
      siblings.addVertex(i);
      family.addVertex(i);
    }
    for (SiblingLink link : search.siblings()) {
      Integer one = index.get(link.one());
      Integer other = index.get(link.other());
      if (one != null && other != null) {
        siblings.addEdge(one, other);
        family.addEdge(one, other);
      }
    }
    parents =
        search.parents().stream()
            .filter(link -> index.containsKey(link.parent()) && index.containsKey(link.child()))
            .toList();
    parents.forEach(link -> family.addEdge(indexOf(link.parent()), indexOf(link.child())));
    if (search.kind() == SearchKind.PARENT_AND_CHILD) {
      for (int i = 0; i < children.size(); i++) {
        for (int j = 0; j < i; j++) {
          family.addEdge(j, i);
        }
      }
    }
  }

  /** The connected sets of a family, each as a bit mask of indexes. */
  List<Integer> groups() {
    return new ConnectivityInspector<>(family)
        .connectedSets().stream().map(FamilyGraph::mask).toList();
  }

  /** Any of the children are brothers and sisters. */
  boolean hasSiblings() {
    return !siblings.edgeSet().isEmpty();
  }

  /** Brothers and sisters live in this part. */
  boolean hasSiblings(int part) {
    return siblings.edgeSet().stream()
        .anyMatch(
            edge ->
                isIn(siblings.getEdgeSource(edge), part)
                    && isIn(siblings.getEdgeTarget(edge), part));
  }

  /** Pairs of one family who would no longer live together, in order of their indexes. */
  List<Set<ChildId>> separatedBy(List<Integer> parts) {
    List<Set<ChildId>> pairs = new ArrayList<>();
    for (int one = 0; one < children.size(); one++) {
      for (int other = one + 1; other < children.size(); other++) {
        if (family.containsEdge(one, other) && partOf(one, parts) != partOf(other, parts)) {
          pairs.add(Set.of(children.get(one).id(), children.get(other).id()));
        }
      }
    }
    return pairs;
  }

  /** Parents who would no longer live with their own child. */
  List<ParentLink> parentsPartedBy(List<Integer> parts) {
    return parents.stream()
        .filter(
            link -> partOf(indexOf(link.parent()), parts) != partOf(indexOf(link.child()), parts))
        .toList();
  }

  private int indexOf(ChildId child) {
    Integer found = index.get(child);
    if (found == null) {
      throw new IllegalArgumentException("not of the search: " + child);
    }
    return found;
  }

  private static int partOf(int child, List<Integer> parts) {
    for (int part : parts) {
      if (isIn(child, part)) {
        return part;
      }
    }
    throw new IllegalArgumentException("child " + child + " is in no part");
  }

  private static boolean isIn(int child, int part) {
    return (part >> child & 1) == 1;
  }

  private static int mask(Set<Integer> set) {
    return set.stream().mapToInt(i -> 1 << i).sum();
  }
}
