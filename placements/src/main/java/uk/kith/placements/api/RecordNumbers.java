package uk.kith.placements.api;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;

/**
 * Which record bears a number, also of one that is restricted against the reader: for those who
 * restrict records and those who ask to have one opened. It tells an id and a number and nothing
 * else; seals of adopters and adopted children hold. Nothing is audited: the caller audits what
 * comes of it.
 */
public interface RecordNumbers {

  /**
   * A record and its number.
   *
   * @param localId null when it has none
   */
  record Numbered<T>(T id, @Nullable String localId) {}

  /**
   * The record that is kept, of a child whose number or id it is, or was before a merge.
   *
   * @param number the authority's own number, or the id
   */
  Optional<Numbered<ChildId>> findChild(String number);

  /**
   * The numbers of those of the ids that are children or households and have one; for information
   * governance, who reads whom the trail tells of.
   */
  Map<UUID, String> ofIds(Collection<UUID> ids);

  /**
   * The household whose number or id it is; empty for who may read no households.
   *
   * @param number the authority's own number, or the id
   */
  Optional<Numbered<HouseholdId>> findHousehold(String number);
}
