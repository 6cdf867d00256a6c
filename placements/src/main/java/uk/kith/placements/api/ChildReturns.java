package uk.kith.placements.api;

import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.ssda903.ToldHistory;

/**
 * What the returns held tell of one child beside placements: reviews, absences, workers, health,
 * orders that deprive of liberty; decisions for adoption only to those who may see adopters.
 */
public interface ChildReturns {

  /**
   * All years together; a return that was taken back tells nothing any more.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   */
  ToldHistory toldOf(ChildId id);
}
