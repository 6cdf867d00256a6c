package uk.kith.app.web.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.court.api.ChildTimeline;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.ChildTimeline.StepLine;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.engine.timeline.CourtStep;
import uk.kith.kernel.ChildId;

/**
 * The drawing of steps: of the whole way of one child, or of those children of a case whose steps
 * and estimates are alike.
 *
 * @param names "Ellie and Jack"
 * @param children each with the address of its own timeline
 * @param says what the drawings show, for those who do not see them
 * @param estimated whether a planning estimate is drawn
 */
public record CaseTimeline(
    String names,
    List<Fact> children,
    Drawing wide,
    Drawing narrow,
    String says,
    boolean estimated) {

  /**
   * @param alike at least one, all with the same steps, of which they wait for the same
   * @param estimate of each of them; null when none is made
   */
  static CaseTimeline of(
      List<ChildTimeline> alike,
      Map<ChildId, String> childNames,
      @Nullable PlanningEstimate estimate,
      LocalDate asOf) {
    List<StepLine> steps = alike.get(0).steps();
    LocalDate limit =
        steps.stream()
            .filter(step -> step.step().equals(CourtStep.FINAL_ORDER.name()))
            .map(StepLine::due)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    NextStepLine waits = alike.get(0).next();
    String next = waits == null ? null : waits.step();
    List<Fact> children =
        alike.stream()
            .map(
                each ->
                    Fact.link(
                        "Timeline",
                        Objects.requireNonNull(childNames.get(each.child())),
                        "/children/" + each.child() + "/timeline"))
            .toList();
    return new CaseTimeline(
        Words.and(children.stream().map(Fact::value).toList()),
        children,
        StepLanes.wide(steps, next, limit, estimate, asOf),
        StepLanes.narrow(steps, next, limit, estimate, asOf),
        said(steps, estimate, asOf),
        estimate != null);
  }

  private static String said(
      List<StepLine> steps, @Nullable PlanningEstimate estimate, LocalDate asOf) {
    String all =
        steps.stream()
            .map(step -> StepWords.sentence(step, asOf))
            .collect(Collectors.joining(". "));
    return estimate == null
        ? all
        : all
            + ". Planning estimate of the final hearing: "
            + Dates.day(estimate.p50())
            + ", between "
            + Dates.day(estimate.p10())
            + " and "
            + Dates.day(estimate.p90());
  }
}
