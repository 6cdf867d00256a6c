package uk.kith.app.web.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ChildTimeline;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.ChildTimeline.StepLine;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.Timelines;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;

/** The drawings of a case: children whose steps and estimates are alike share one. */
@ApplicationScoped
public class CaseTimelines {

  @Inject Timelines timelines;

  /**
   * One for each group of children; empty when none is on its way.
   *
   * @param names of the children whom the visitor may see, in the order in which they are shown
   */
  public List<CaseTimeline> of(ProceedingsView view, Map<ChildId, String> names) {
    Map<ChildId, ChildTimeline> found = timelines.findTimelines(names.keySet(), view.asOf());
    List<ChildTimeline> own =
        names.keySet().stream()
            .map(found::get)
            .filter(Objects::nonNull)
            .map(timeline -> ofCase(timeline, view.id()))
            .filter(timeline -> !timeline.steps().isEmpty())
            .toList();
    Map<ChildId, PlanningEstimate> estimates = new HashMap<>();
    for (ChildInProceedings child : view.children()) {
      if (child.finalHearingForecast() != null) {
        estimates.put(child.child(), child.finalHearingForecast());
      }
    }
    record Alike(
        List<StepLine> steps, @Nullable NextStepLine next, @Nullable PlanningEstimate estimate) {}
    return own.stream()
        .collect(
            groupingBy(
                each -> new Alike(each.steps(), each.next(), estimates.get(each.child())),
                LinkedHashMap::new,
                toList()))
        .entrySet()
        .stream()
        .map(
            alike ->
                CaseTimeline.of(alike.getValue(), names, alike.getKey().estimate(), view.asOf()))
        .toList();
  }

  /** Its steps in these proceedings, and which of them the way waits for. */
  private static ChildTimeline ofCase(ChildTimeline timeline, ProceedingsId id) {
    List<StepLine> steps =
        timeline.steps().stream().filter(step -> id.equals(step.proceedings())).toList();
    NextStepLine next = timeline.next();
    boolean waits =
        next != null && steps.stream().anyMatch(step -> step.step().equals(next.step()));
    return new ChildTimeline(
        timeline.child(), timeline.asOf(), steps, List.of(), waits ? next : null, null);
  }
}
