package uk.kith.court.internal.timeline;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.api.ChildTimeline;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.TimelineSteps;
import uk.kith.court.api.Timelines;
import uk.kith.court.engine.guardianship.CareToEnd;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.timeline.ChildRecord;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.Steps;
import uk.kith.court.engine.timeline.Timeline;
import uk.kith.court.engine.timeline.TimelinePolicy;
import uk.kith.court.engine.timeline.Way;
import uk.kith.court.internal.ChildrenInCourt;
import uk.kith.court.internal.guardianship.CaresToEnd;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Children;

/** Timelines from the rows of court tracking, and the steps that other modules add. */
@UseCase
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultTimelines implements Timelines {

  @Inject Records records;
  @Inject ChildrenInCourt court;
  @Inject TimelinePolicySettings settings;
  @Inject @Any Instance<TimelineSteps> others;
  @Inject Children children;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject CaresToEnd cares;

  @Override
  public ChildTimeline getTimeline(ChildId child, LocalDate asOf) {
    ChildTimeline timeline = shown(List.of(child), asOf).get(child);
    if (timeline == null) {
      throw new NotFound(child);
    }
    audit.record("timeline-viewed", child, Map.of("asOf", asOf.toString()));
    return timeline;
  }

  @Override
  public Map<ChildId, ChildTimeline> findTimelines(Collection<ChildId> children, LocalDate asOf) {
    return shown(children, asOf);
  }

  private Map<ChildId, ChildTimeline> shown(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, ChildTimeline> all = new HashMap<>();
    worked(children, asOf)
        .forEach(
            (child, worked) ->
                all.put(
                    child,
                    TimelineViews.of(
                        child, worked.proceedings(), worked.way(), worked.timeline(), asOf)));
    return all;
  }

  @Override
  public Map<ChildId, NextStepLine> nextSteps(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, NextStepLine> all = new HashMap<>();
    worked(children, asOf)
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

  /** A child's proceedings and way, and that worked out for the day. */
  private record Worked(List<InCourt> proceedings, Way way, Timeline timeline) {}

  private Map<ChildId, Worked> worked(Collection<ChildId> asked, LocalDate asOf) {
    Set<ChildId> visible = children.visible(asked);
    Map<ChildId, Steps> more = more(visible, asOf);
    CourtPolicy courtPolicy = court.policy();
    TimelinePolicy policy = settings.policy();
    Map<ChildId, CareToEnd> toEnd = cares.of(visible, asOf);
    Map<ChildId, Worked> all = new HashMap<>();
    for (Map.Entry<ChildId, Records.OfChild> each : records.of(visible, asOf).entrySet()) {
      ChildRecord record = each.getValue().record();
      Way way =
          Way.of(record, courtPolicy, policy, asOf)
              .withPlacement(
                  access.mayKnowAdoptionReviews(),
                  record.placedForAdoptionOn(),
                  each.getValue().consented())
              .with(each.getValue().toRevoke(), asOf)
              .with(each.getValue().toDischarge())
              .with(each.getValue().toPlace())
              .with(each.getValue().emergency())
              .ending(toEnd.get(each.getKey()));
      Steps added = more.getOrDefault(each.getKey(), Steps.NONE);
      all.put(each.getKey(), new Worked(record.proceedings(), way, way.timeline(added, asOf)));
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
