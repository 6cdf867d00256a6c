package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.court.engine.permanence.Routes;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ReviewingOfficers;

/** Routes, plans and reviewing officers for trackers. It neither checks roles nor audits. */
@ApplicationScoped
public class TrackedPermanence {

  @Inject PermanenceRows rows;
  @Inject ReviewingOfficers appointed;

  /**
   * @param asOf day of the reviewing officer; routes and plans are told of every day
   */
  public Map<ChildId, KnownPermanence> of(List<ChildId> children, LocalDate asOf) {
    Map<ChildId, List<RouteRow>> routes = rows.of(RouteRow.class, children);
    Map<ChildId, List<PlanRow>> plans = rows.of(PlanRow.class, children);
    Map<ChildId, String> officers = appointed.of(children, asOf);
    Map<ChildId, KnownPermanence> known = new HashMap<>();
    for (ChildId child : children) {
      known.put(
          child,
          new KnownPermanence(
              new Routes(
                  routes.getOrDefault(child, List.of()).stream().map(RouteRow::mark).toList()),
              plans.getOrDefault(child, List.of()).stream().map(PlanRow::plan).toList(),
              officers.get(child)));
    }
    return known;
  }
}
