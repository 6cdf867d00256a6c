package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.SearchKind;

/**
 * Which searches a list shows.
 *
 * @param open only those that have not ended
 * @param status only those that stand so; null for all
 * @param kind of placement looked for, such as an emergency; null for all
 * @param neededBy only those needed on this day or before; null for all
 * @param whose of whom; {@link Whose#EVERYBODYS} for all
 * @param text part of the number, or of a local id or name of one of the children; null for all
 */
public record SearchFilter(
    boolean open,
    SearchView.@Nullable Status status,
    @Nullable SearchKind kind,
    @Nullable LocalDate neededBy,
    Whose whose,
    @Nullable String text) {

  /**
   * Whose searches.
   *
   * @param worker only those that this worker opened, and those of children allocated to the
   *     worker; null for all
   * @param teams only of children allocated to these teams, so of nobody when there are none; null
   *     for all
   * @param asOf the day whose allocations count
   */
  public record Whose(@Nullable String worker, @Nullable List<String> teams, LocalDate asOf) {

    public static final Whose EVERYBODYS = new Whose(null, null, LocalDate.EPOCH);

    public Whose {
      teams = teams == null ? null : List.copyOf(teams);
    }
  }

  public static final SearchFilter OPEN = new SearchFilter(true, null, null);

  /** Wherever they stand, and whoever's they are. */
  public SearchFilter(boolean open, @Nullable SearchKind kind, @Nullable String text) {
    this(open, null, kind, null, Whose.EVERYBODYS, text);
  }
}
