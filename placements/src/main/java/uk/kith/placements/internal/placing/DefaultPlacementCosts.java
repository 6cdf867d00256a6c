package uk.kith.placements.internal.placing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.PlacementCosts;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.facts.SeenPlacements;

/** What placements cost, in the database. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DefaultPlacementCosts implements PlacementCosts {

  @Inject SqlCosts costs;
  @Inject SeenPlacements seen;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public void record(PlacementId placement, Cost cost) {
    requireSeen(placement);
    costs.put(placement, cost, new Recording(clock.instant(), actor.get().name(), null));
    audit.record("placement-cost-recorded", placement, Map.of("from", cost.from().toString()));
  }

  @Override
  public List<Cost> listCosts(PlacementId placement) {
    requireSeen(placement);
    audit.record("placement-costs-viewed", placement, Map.of());
    return costs.of(List.of(placement)).getOrDefault(placement, List.of());
  }

  @Override
  public Map<PlacementId, List<Cost>> findCosts(Collection<PlacementId> placements) {
    placements.forEach(each -> audit.record("placement-costs-viewed", each, Map.of()));
    return costs.of(placements);
  }

  private void requireSeen(PlacementId placement) {
    if (!seen.exists(placement)) {
      throw new NotFound(placement);
    }
  }
}
