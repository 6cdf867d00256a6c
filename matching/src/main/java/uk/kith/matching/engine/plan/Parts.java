package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Which options have to be decided together: the connected components, by JGraphT, of the graph of
 * units and homes that the options join.
 */
final class Parts {

  private Parts() {}

  /**
   * @param options in ascending order
   * @return the options of each component, ascending; components in the order of their first option
   */
  static List<int[]> of(Grid grid, int[] options) {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    int units = grid.members.length;
    for (int option : options) {
      int unit = grid.unitOf(option);
      int home = units + grid.home[option];
      graph.addVertex(unit);
      graph.addVertex(home);
      graph.addEdge(unit, home);
    }
    int[] partOf = new int[units];
    int next = 0;
    for (var component : new ConnectivityInspector<>(graph).connectedSets()) {
      for (int vertex : component) {
        if (vertex < units) {
          partOf[vertex] = next;
        }
      }
      next++;
    }
    int[] size = new int[next];
    for (int option : options) {
      size[partOf[grid.unitOf(option)]]++;
    }
    List<int[]> parts = new ArrayList<>();
    for (int p = 0; p < next; p++) {
      parts.add(new int[size[p]]);
    }
    Arrays.fill(size, 0);
    for (int option : options) {
      int p = partOf[grid.unitOf(option)];
      parts.get(p)[size[p]++] = option;
    }
    parts.sort((a, b) -> Integer.compare(a[0], b[0]));
    return parts;
  }
}
