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
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SiblingLink;

/**
 * Who is brother or sister of whom among the children of one search, by JGraphT. Children of half
 * brothers are one connected set though not every pair is linked.
 */
final class SiblingGraph {

  private final Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
  private final List<ChildSnapshot> children;

  /**
   * @param children whose index in this list names them here
   */
  SiblingGraph(PlacementRequest search, List<ChildSnapshot> children) {
    this.children = children;
    Map<ChildId, Integer> index = new HashMap<>();
    for (int i = 0; i < children.size(); i++) {
      index.put(children.get(i).id(), i);
      graph.addVertex(i);
    }
    for (SiblingLink link : search.siblings()) {
      Integer one = index.get(link.one());
      Integer other = index.get(link.other());
      if (one != null && other != null) {
        graph.addEdge(one, other);
      }
    }
  }

  /** The connected sets, each as a bit mask of indexes. */
  List<Integer> groups() {
    return new ConnectivityInspector<>(graph)
        .connectedSets().stream().map(SiblingGraph::mask).toList();
  }

  /** Any of the children are brothers and sisters. */
  boolean hasSiblings() {
    return !graph.edgeSet().isEmpty();
  }

  /** Brothers and sisters live in this part. */
  boolean hasSiblings(int part) {
    return graph.edgeSet().stream()
        .anyMatch(
            edge -> isIn(graph.getEdgeSource(edge), part) && isIn(graph.getEdgeTarget(edge), part));
  }

  /** Pairs of brothers and sisters who would no longer live together, in order of their indexes. */
  List<Set<ChildId>> separatedBy(List<Integer> parts) {
    List<Set<ChildId>> pairs = new ArrayList<>();
    for (int one = 0; one < children.size(); one++) {
      for (int other = one + 1; other < children.size(); other++) {
        if (graph.containsEdge(one, other) && partOf(one, parts) != partOf(other, parts)) {
          pairs.add(Set.of(children.get(one).id(), children.get(other).id()));
        }
      }
    }
    return pairs;
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
