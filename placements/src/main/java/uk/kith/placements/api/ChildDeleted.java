package uk.kith.placements.api;

import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.DeletedRows;

/**
 * The record of a child is deleted, since its time is over (ADR 0047): in the same transaction
 * whoever keeps rows that name it deletes them, or cuts the child out of what is another person's,
 * and counts both. A dry run is the same, rolled back.
 *
 * @param child the record
 * @param records all ids under which rows may name it: its own and those of records merged into it
 * @param searches searches for this child alone, which are deleted with it
 * @param rows deletes and counts
 */
public record ChildDeleted(
    ChildId child, Set<ChildId> records, Set<SearchId> searches, DeletedRows rows)
    implements RecordDeleted {
  public ChildDeleted {
    records = Set.copyOf(records);
    searches = Set.copyOf(searches);
  }
}
