package uk.kith.app.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.app.demo.DemoWorld.Home;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.OutsideSort;
import uk.kith.placements.api.OutsideWanted;
import uk.kith.placements.api.PlacementCosts;
import uk.kith.placements.api.PlacementsOutside;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.OutsideReason;

/** Records why children live outside, and what it costs, through the same services as everybody. */
@UseCase
public class DemoAccountsLoader {

  @Inject PlacementsOutside outside;
  @Inject PlacementCosts costs;

  /** Placements outside the area in which children live on the day. */
  public Set<PlacementId> outside(LocalDate today) {
    Set<PlacementId> found = new HashSet<>();
    outside.exportOutside(
        OutsideWanted.ALL,
        Sort.ascending(OutsideSort.SINCE),
        today,
        views -> views.forEach(view -> found.add(view.placement())));
    return found;
  }

  /** Records it of some children. */
  public void record(
      List<Child> some,
      Map<String, Home> homes,
      Map<String, PlacementId> placements,
      Set<PlacementId> outsideNow) {
    List<String> agencies =
        homes.values().stream()
            .map(Home::agency)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    for (Child child : some) {
      PlacementId placement = placements.get(child.localId());
      if (placement == null) {
        continue;
      }
      OutsideReason reason = DemoAccounts.reason(child);
      if (reason != null && outsideNow.contains(placement)) {
        outside.recordReason(placement, reason, null);
      }
      Home home = homes.get(DemoAccounts.now(child).home());
      Cost cost = DemoAccounts.cost(child, home == null ? null : home.agency(), agencies);
      if (cost != null) {
        costs.record(placement, cost);
      }
    }
  }
}
