package uk.kith.placements.api;

import java.util.Set;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.DeletedRows;

/**
 * A record is deleted, since its time is over (ADR 0047, ADR 0064): in the same transaction whoever
 * keeps rows that name it, whatever it is of, deletes them and counts. A dry run is the same,
 * rolled back.
 */
public sealed interface RecordDeleted permits ChildDeleted, HouseholdDeleted {

  /** All ids under which rows may name it. */
  Set<? extends Id> records();

  /** Deletes and counts. */
  DeletedRows rows();
}
