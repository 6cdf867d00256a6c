package uk.kith.placements.api;

import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.retention.KeepUntil;

/** How long records are kept, by the periods of {@code docs/retention.md}. Deletes nothing. */
public interface Retention {

  /**
   * As everything on record tells it, whatever the day.
   *
   * @param id of a record, not of one that was merged into another
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of the child
   */
  KeepUntil of(ChildId id);

  /**
   * As it is on the business date.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of the household
   */
  KeepUntil of(HouseholdId id);
}
