package uk.kith.matching.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.interfaces.MatchingAlgorithm.Matching;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The best way to give each part of a group a home of its own, by JGraphT's maximum weight
 * bipartite matching (exact, O(n(m + n log n))); compared with brute force in tests.
 */
final class Assignment {

  /** Larger than any sum of values, so that placing one more part always wins. */
  private static final double EACH_PLACED = 1 << 30;

  /**
   * A home that a part could have.
   *
   * @param home any number that tells homes apart
   * @param value larger is better, from 0 to 2^24
   */
  record Choice(int home, int value) {}

  private Assignment() {}

  /**
   * The largest sum of values, or -1 when not every part can have a home.
   *
   * @param choices for each part
   */
  static long best(List<List<Choice>> choices) {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<Integer> parts = new HashSet<>();
    Set<Integer> homes = new HashSet<>();
    for (int i = 0; i < choices.size(); i++) {
      int part = -1 - i;
      parts.add(part);
      graph.addVertex(part);
      for (Choice choice : choices.get(i)) {
        if (homes.add(choice.home())) {
          graph.addVertex(choice.home());
        }
        graph.setEdgeWeight(graph.addEdge(part, choice.home()), EACH_PLACED + choice.value());
      }
    }
    Matching<Integer, DefaultWeightedEdge> matching =
        new MaximumWeightBipartiteMatching<>(graph, parts, homes).getMatching();
    if (matching.getEdges().size() < choices.size()) {
      return -1;
    }
    return (long) (matching.getWeight() - choices.size() * EACH_PLACED);
  }

  /**
   * The first of the best assignments, in the order in which choices are given: which of several
   * equal ones a solver finds must not show (R-MATCH-13).
   *
   * @return the chosen home of each part; empty when not every part can have one
   */
  static List<Choice> first(List<List<Choice>> choices) {
    long best = best(choices);
    List<Choice> chosen = new ArrayList<>();
    if (best < 0) {
      return chosen;
    }
    List<List<Choice>> left = new ArrayList<>(choices);
    for (int i = 0; i < choices.size(); i++) {
      for (Choice choice : choices.get(i)) {
        left.set(i, List.of(choice));
        if (best(left) == best) {
          chosen.add(choice);
          break;
        }
      }
    }
    return chosen;
  }
}
