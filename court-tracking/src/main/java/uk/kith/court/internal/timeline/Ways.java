package uk.kith.court.internal.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.TimelineSteps;
import uk.kith.court.engine.guardianship.CareToEnd;
import uk.kith.court.engine.order.NotPlaced;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.timeline.ChildRecord;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.Steps;
import uk.kith.court.engine.timeline.Timeline;
import uk.kith.court.engine.timeline.TimelinePolicy;
import uk.kith.court.engine.timeline.Way;
import uk.kith.court.internal.ChildrenInCourt;
import uk.kith.court.internal.ChildrenNotPlaced;
import uk.kith.court.internal.guardianship.CaresToEnd;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.TouchSource;
import uk.kith.placements.api.Children;

/**
 * Children's ways worked out from the rows of court tracking and the steps that other modules add:
 * a fixed number of queries, whatever the number of children.
 */
@ApplicationScoped
class Ways {

  @Inject Records records;
  @Inject ChildrenInCourt court;
  @Inject TimelinePolicySettings settings;
  @Inject @Any Instance<TimelineSteps> others;
  @Inject Children children;
  @Inject AccessPolicy access;
  @Inject CaresToEnd cares;
  @Inject ChildrenNotPlaced notPlaced;

  /** A child's proceedings and way, and that worked out for the day. */
  record Worked(List<InCourt> proceedings, Way way, Timeline timeline) {}

  /** Of those whom the caller may see. */
  Map<ChildId, Worked> of(Collection<ChildId> asked, LocalDate asOf) {
    Set<ChildId> visible = children.visible(asked);
    Map<ChildId, Steps> more = more(visible, asOf);
    CourtPolicy courtPolicy = court.policy();
    TimelinePolicy policy = settings.policy();
    Map<ChildId, CareToEnd> toEnd = cares.of(visible, asOf);
    Map<ChildId, NotPlaced> toPlace = notPlaced.of(visible, asOf);
    Map<ChildId, Worked> all = new HashMap<>();
    for (Map.Entry<ChildId, Records.OfChild> each : records.of(visible, asOf).entrySet()) {
      ChildRecord record = each.getValue().record();
      Way way =
          Way.of(record, courtPolicy, policy, asOf)
              .withPlacement(
                  access.mayKnowAdoptionReviews(),
                  record.placedForAdoptionOn(),
                  each.getValue().consent(),
                  asOf)
              .with(each.getValue().toRevoke(), asOf)
              .with(each.getValue().toDischarge())
              .with(each.getValue().toPlace())
              .with(each.getValue().emergency())
              .with(toPlace.get(each.getKey()))
              .ending(toEnd.get(each.getKey()));
      Steps added = more.getOrDefault(each.getKey(), Steps.NONE);
      all.put(each.getKey(), new Worked(record.proceedings(), way, way.timeline(added, asOf)));
    }
    return all;
  }

  /** What each waits for; who waits for nothing is absent. */
  Map<ChildId, NextStepLine> next(Collection<ChildId> asked, LocalDate asOf) {
    Map<ChildId, NextStepLine> all = new HashMap<>();
    of(asked, asOf)
        .forEach(
            (child, worked) -> {
              NextStepLine next =
                  TimelineViews.next(worked.proceedings(), worked.way(), worked.timeline(), asOf);
              if (next != null) {
                all.put(child, next);
              }
            });
    return all;
  }

  /** With what is touched elsewhere, as long as others add steps. */
  TouchSource with(TouchSource touches) {
    TouchSource all = touches;
    for (TimelineSteps other : others) {
      all = TouchSource.ofBoth(other.touches(), all);
    }
    return all;
  }

  private Map<ChildId, Steps> more(Set<ChildId> visible, LocalDate asOf) {
    Map<ChildId, Steps> more = new HashMap<>();
    for (TimelineSteps other : others) {
      other.of(visible, asOf).forEach((child, steps) -> more.merge(child, steps, Steps::plus));
    }
    return more;
  }
}
