package uk.kith.placements.api;

import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.Id;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.HeldRows;
import uk.kith.placements.api.RecordHolds.Of;

/**
 * Somebody has a right to a copy of what is held of a child or of the people of a household (UK
 * GDPR art 15): whoever keeps rows that name the record reads them into {@code rows}, in the same
 * transaction (ADR 0055). Nothing is changed.
 *
 * @param record the record; a {@code ChildId} or {@code HouseholdId}
 * @param ids all ids under which rows may name it: its own, and of a child those of records merged
 *     into it
 * @param searches searches in which a child stood and of which the reader may be told; none of a
 *     household
 * @param rows reads, and marks what is not theirs alone
 */
public record CopyAsked(Of of, Id record, Set<UUID> ids, Set<SearchId> searches, HeldRows rows) {
  public CopyAsked {
    ids = Set.copyOf(ids);
    searches = Set.copyOf(searches);
  }

  /** Whether rows are asked for of the people of a household. */
  public boolean isOfHousehold() {
    return of == Of.HOUSEHOLD;
  }
}
