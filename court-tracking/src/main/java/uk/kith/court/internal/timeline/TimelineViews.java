package uk.kith.court.internal.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ChildTimeline;
import uk.kith.court.api.ChildTimeline.Latest;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.ChildTimeline.StepLine;
import uk.kith.court.api.ChildTimeline.ToMeet;
import uk.kith.court.engine.timeline.BackPlan;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.CourtStep;
import uk.kith.court.engine.timeline.NextStep;
import uk.kith.court.engine.timeline.OtherDirections;
import uk.kith.court.engine.timeline.Step;
import uk.kith.court.engine.timeline.StepStanding;
import uk.kith.court.engine.timeline.Timeline;
import uk.kith.court.engine.timeline.UnrecordedHearing;
import uk.kith.court.engine.timeline.Way;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DueDate;

/** Timelines as others read them. */
final class TimelineViews {

  /** The steps that belong to the proceedings themselves. */
  private static final Set<String> IN_COURT =
      Stream.of(CourtStep.values())
          .filter(step -> step.compareTo(CourtStep.SUBMISSION) >= 0)
          .filter(step -> step.compareTo(CourtStep.FINAL_ORDER) <= 0)
          .filter(step -> step != CourtStep.ADOPTION_DECISION)
          .filter(step -> step != CourtStep.PLACEMENT_APPLICATION)
          .map(CourtStep::name)
          .collect(Collectors.toUnmodifiableSet());

  private TimelineViews() {}

  /**
   * @param proceedings about the child
   */
  static ChildTimeline of(
      ChildId child, List<InCourt> proceedings, Way way, Timeline timeline, LocalDate asOf) {
    return new ChildTimeline(
        child,
        asOf,
        timeline.steps().stream().map(standing -> line(standing, way)).toList(),
        way.critical(timeline).stream().map(Step::code).toList(),
        next(proceedings, way, timeline, asOf),
        toMeet(timeline, asOf));
  }

  /** What the court has listed comes on its day, whatever day it was due by. */
  static @Nullable NextStepLine next(
      List<InCourt> proceedings, Way way, Timeline timeline, LocalDate asOf) {
    NextStep next =
        UnrecordedHearing.of(proceedings, asOf)
            .or(() -> OtherDirections.next(proceedings, way.next(timeline).orElse(null), asOf))
            .orElse(null);
    if (next == null) {
      return null;
    }
    Step step = next.step();
    LocalDate listed = step.listed();
    DueDate fixed = listed == null || listed.isBefore(asOf) ? null : new DueDate(listed, false);
    DueDate by = fixed == null ? next.by() : fixed;
    return new NextStepLine(
        step.code(),
        next.words(),
        next.whose(),
        by == null ? null : by.date(),
        by != null && by.provisional(),
        fixed == null && next.planned());
  }

  private static StepLine line(StepStanding standing, Way way) {
    Step step = standing.step();
    DueDate due = step.due();
    DueDate earliest = standing.earliest();
    String kind = step.code().replaceAll("_\\d+$", "");
    return new StepLine(
        step.code(),
        step.words(),
        step.whose(),
        due == null ? null : due.date(),
        due != null && due.provisional(),
        step.listed(),
        step.listedTo(),
        step.done(),
        earliest == null ? null : earliest.date(),
        step.rule(),
        standing.status(),
        standing.days(),
        IN_COURT.contains(kind) ? way.proceedings() : null);
  }

  /**
   * Back from the final hearing that is listed, else from the limit by which it is due
   * (R-COURT-16); null when it is over, or neither is known.
   */
  static @Nullable ToMeet toMeet(Timeline timeline, LocalDate asOf) {
    Step hearing =
        timeline.steps().stream()
            .map(StepStanding::step)
            .filter(step -> step.code().equals(CourtStep.FINAL_HEARING.name()))
            .filter(step -> step.done() == null)
            .findFirst()
            .orElse(null);
    LocalDate listed = hearing == null ? null : hearing.listed();
    DueDate limit = hearing == null ? null : hearing.due();
    DueDate on = listed == null ? limit : new DueDate(listed, false);
    if (on == null) {
      return null;
    }
    BackPlan plan = timeline.backFrom(CourtStep.FINAL_HEARING.name(), on.date());
    if (listed == null && plan.steps().isEmpty()) {
      return null; // the application was disposed of without one
    }
    List<Latest> steps =
        plan.steps().stream()
            .filter(each -> !each.step().code().equals(CourtStep.FINAL_HEARING.name()))
            .sorted(Comparator.comparing(each -> each.by().date()))
            .map(each -> latest(each, asOf))
            .toList();
    return new ToMeet(on.date(), listed != null, on.provisional(), steps);
  }

  private static Latest latest(BackPlan.Latest each, LocalDate asOf) {
    Step step = each.step();
    DueDate by = each.by();
    return new Latest(
        step.code(),
        step.words(),
        step.whose(),
        by.date(),
        by.provisional(),
        by.date().isBefore(asOf));
  }
}
