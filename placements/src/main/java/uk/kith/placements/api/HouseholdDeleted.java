package uk.kith.placements.api;

import java.util.Set;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.DeletedRows;

/**
 * The record of people who fostered, or wanted to, is deleted, since its time is over (ADR 0064):
 * in the same transaction whoever keeps rows of theirs deletes them, puts nobody in their place in
 * what is of children, and counts both. A dry run is the same, rolled back.
 *
 * @param household the record
 * @param number the authority's own
 * @param rows deletes and counts
 */
public record HouseholdDeleted(HouseholdId household, String number, DeletedRows rows)
    implements RecordDeleted {

  @Override
  public Set<HouseholdId> records() {
    return Set.of(household);
  }
}
