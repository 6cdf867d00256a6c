package uk.kith.placements.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which children a list shows.
 *
 * @param lookedAfter only those looked after on the day
 * @param worker only this worker's; null for all
 * @param teams only of these teams, so of nobody when there are none; null for all
 * @param text part of a local id or name; null for all
 */
public record ChildFilter(
    boolean lookedAfter,
    @Nullable String worker,
    @Nullable List<String> teams,
    @Nullable String text) {

  public static final ChildFilter LOOKED_AFTER = new ChildFilter(true, null, null, null);

  public ChildFilter {
    teams = teams == null ? null : List.copyOf(teams);
  }
}
