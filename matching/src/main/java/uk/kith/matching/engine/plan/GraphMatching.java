package uk.kith.matching.engine.plan;

import java.util.HashSet;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The same as {@link OneEach} by JGraphT's maximum weight bipartite matching, whose potentials are
 * the prices and rents: exact, O(n(m + n log n)), quick enough for a region and too large in memory
 * for the country.
 */
final class GraphMatching implements Relaxation {

  /** Options up to which it is used. */
  static final int MOST_OPTIONS = 5_000;

  @Override
  public String name() {
    return "bipartite matching";
  }

  @Override
  public double[] prices(Grid grid, long[] value) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    int children = grid.children.length;
    Set<Integer> ones = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    for (int option = 0; option < grid.size(); option++) {
      int child = grid.child[option];
      int home = children + grid.home[option];
      if (ones.add(child)) {
        graph.addVertex(child);
      }
      if (others.add(home)) {
        graph.addVertex(home);
      }
      graph.setEdgeWeight(graph.addEdge(child, home), (double) value[option]);
    }
    var matching = new MaximumWeightBipartiteMatching<>(graph, ones, others);
    matching.getMatching();
    double[] price = new double[children];
    matching
        .getPotentials()
        .forEach(
            (vertex, potential) -> {
              if (vertex < children) {
                price[vertex] = potential.doubleValue();
              }
            });
    return price;
  }
}
