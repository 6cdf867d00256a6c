package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.graph.DirectedAcyclicGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** Steps as they were known on a day, as a directed acyclic graph, by JGraphT. */
final class StepGraph {

  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final DirectedAcyclicGraph<String, Edge> graph = new DirectedAcyclicGraph<>(Edge.class);
  private final List<String> order = new ArrayList<>();
  private final Set<String> settled = new HashSet<>();

  /**
   * @throws IllegalArgumentException when steps wait for one another in a circle
   */
  StepGraph(Steps all, LocalDate asOf) {
    for (Step step : all.steps()) {
      steps.put(step.code(), step.asOf(asOf));
      graph.addVertex(step.code());
    }
    for (Edge edge : all.edges()) {
      if (steps.containsKey(edge.from()) && steps.containsKey(edge.to())) {
        graph.addEdge(edge.from(), edge.to(), edge);
      }
    }
    List<String> written = List.copyOf(steps.keySet());
    new TopologicalOrderIterator<>(graph, Comparator.comparing(written::indexOf))
        .forEachRemaining(order::add);
    for (int i = order.size() - 1; i >= 0; i--) {
      if (settles(order.get(i))) {
        settled.add(order.get(i));
      }
    }
  }

  /** Codes, each after those that come before it; otherwise in the order of writing. */
  List<String> order() {
    return order;
  }

  Step step(String code) {
    Step step = steps.get(code);
    if (step == null) {
      throw new IllegalArgumentException("no step " + code + " on this way");
    }
    return step;
  }

  Collection<Edge> before(String code) {
    return graph.incomingEdgesOf(code);
  }

  Collection<Edge> after(String code) {
    return graph.outgoingEdgesOf(code);
  }

  /** Done, or overtaken: nobody waits for it any more. */
  boolean isSettled(String code) {
    return settled.contains(code);
  }

  /**
   * A step and all for which it still waits, straight or by others, in their order; empty when it
   * is settled.
   */
  List<String> openUpTo(String code) {
    Set<String> open = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(step(code).code()));
    while (!next.isEmpty()) {
      String at = next.remove();
      if (!isSettled(at) && open.add(at)) {
        before(at).forEach(edge -> next.add(edge.from()));
      }
    }
    return order.stream().filter(open::contains).toList();
  }

  /** A step without a day is overtaken once all that wait for it are done or overtaken. */
  private boolean settles(String code) {
    Step step = step(code);
    Collection<Edge> after = after(code);
    return step.done() != null
        || step.past()
        || (!after.isEmpty() && after.stream().allMatch(edge -> isSettled(edge.to())));
  }
}
