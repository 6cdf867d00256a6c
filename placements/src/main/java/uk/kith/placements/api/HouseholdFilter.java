package uk.kith.placements.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.HouseholdKind;

/**
 * Which households a list shows.
 *
 * @param vacant only those with a place usable now
 * @param kind null for all that the caller may see
 * @param worker only this supervising worker's; null for all
 * @param teams only of these teams, so of nobody when there are none; null for all
 * @param text part of a local id or name; null for all
 * @param wanted what the home must be
 */
public record HouseholdFilter(
    boolean vacant,
    @Nullable HouseholdKind kind,
    @Nullable String worker,
    @Nullable List<String> teams,
    @Nullable String text,
    HomeWanted wanted) {

  public static final HouseholdFilter ALL = new HouseholdFilter(false, null, null, null, null);

  public HouseholdFilter {
    teams = teams == null ? null : List.copyOf(teams);
  }

  /** Whatever the home is. */
  public HouseholdFilter(
      boolean vacant,
      @Nullable HouseholdKind kind,
      @Nullable String worker,
      @Nullable List<String> teams,
      @Nullable String text) {
    this(vacant, kind, worker, teams, text, HomeWanted.ANY);
  }
}
