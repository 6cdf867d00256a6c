package uk.kith.placements.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.engine.outside.Cost;

/**
 * What placements cost, inside and outside the area. Placements for adoption are absent for all who
 * may not see them.
 */
public interface PlacementCosts {

  /**
   * Records what a placement costs from a day on; what was recorded from the same day is superseded
   * and kept.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of the placement
   */
  void record(PlacementId placement, Cost cost);

  /**
   * What a placement cost and costs, by the first days, oldest first.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of the placement
   */
  List<Cost> listCosts(PlacementId placement);

  /**
   * The same of many; those without a cost, and those that the caller may not know of, are absent.
   */
  Map<PlacementId, List<Cost>> findCosts(Collection<PlacementId> placements);
}
