package uk.kith.court.internal.timeline;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.court.api.ChildTimeline;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.Timelines;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.UseCase;

/** Timelines as their readers see them. */
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

  @Inject Ways ways;
  @Inject KeptNextSteps kept;
  @Inject AuditTrail audit;

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
    ways.of(children, asOf)
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
    return ways.next(children, asOf);
  }

  @Override
  public Map<ChildId, NextStepLine> nextStepsInProceedings(LocalDate asOf) {
    return kept.on(asOf);
  }
}
