package uk.kith.placements.api;

import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.HouseholdKind;

/**
 * Which households a list shows.
 *
 * @param vacant only those with a place usable now
 * @param kind null for all that the caller may see
 * @param worker only this supervising worker's; null for all
 * @param text part of a local id or name; null for all
 */
public record HouseholdFilter(
    boolean vacant,
    @Nullable HouseholdKind kind,
    @Nullable String worker,
    @Nullable String team,
    @Nullable String text) {

  public static final HouseholdFilter ALL = new HouseholdFilter(false, null, null, null, null);
}
