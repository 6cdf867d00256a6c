package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Steps on a child's way and what comes before what. Each module that knows some of them gives its
 * own; {@link #plus} joins them.
 *
 * @param steps each code once, in the order in which people read them
 * @param edges one whose steps are not both on the child's way binds nothing: a match comes before
 *     an adoption application, if there is to be one
 */
public record Steps(List<Step> steps, List<Edge> edges) {

  public static final Steps NONE = new Steps(List.of(), List.of());

  public Steps {
    steps = List.copyOf(steps);
    edges = List.copyOf(edges);
    Set<String> codes = new HashSet<>();
    for (Step step : steps) {
      if (!codes.add(step.code())) {
        throw new IllegalArgumentException("the step " + step.code() + " stands twice");
      }
    }
    Set<List<String>> pairs = new HashSet<>();
    for (Edge edge : edges) {
      if (!pairs.add(List.of(edge.from(), edge.to()))) {
        throw new IllegalArgumentException(edge.from() + " comes twice before " + edge.to());
      }
    }
  }

  /**
   * These and more, as {@link #plus} joins them; of a step that is ours more tells the day alone.
   *
   * @param ours whether a code is that of a step which stands here or nowhere
   */
  Steps told(Steps more, Predicate<String> ours) {
    Map<String, LocalDate> days = new HashMap<>();
    for (Step step : more.steps) {
      LocalDate done = step.done();
      if (done != null && ours.test(step.code())) {
        days.put(step.code(), done);
      }
    }
    return new Steps(
            steps.stream()
                .map(step -> step.done() == null ? step.withDone(days.get(step.code())) : step)
                .toList(),
            edges)
        .plus(
            new Steps(
                more.steps.stream().filter(step -> !ours.test(step.code())).toList(), more.edges));
  }

  /** These and more; both may name steps of the other in their edges. */
  public Steps plus(Steps more) {
    List<Step> allSteps = new ArrayList<>(steps);
    allSteps.addAll(more.steps);
    List<Edge> allEdges = new ArrayList<>(edges);
    allEdges.addAll(more.edges);
    return new Steps(allSteps, allEdges);
  }
}
