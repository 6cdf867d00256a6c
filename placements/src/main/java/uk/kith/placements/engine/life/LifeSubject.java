package uk.kith.placements.engine.life;

import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.PlacementId;

/** In whose life something is recorded. */
public enum LifeSubject {
  HOUSEHOLD,
  PLACEMENT,
  CHILD;

  /**
   * What an id is of.
   *
   * @throws IllegalArgumentException for the id of anything else
   */
  public static LifeSubject of(Id id) {
    if (id instanceof HouseholdId) {
      return HOUSEHOLD;
    }
    if (id instanceof PlacementId) {
      return PLACEMENT;
    }
    if (id instanceof ChildId) {
      return CHILD;
    }
    throw new IllegalArgumentException("nothing is recorded in the life of " + id);
  }
}
