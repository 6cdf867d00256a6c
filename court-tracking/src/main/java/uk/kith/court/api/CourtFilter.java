package uk.kith.court.api;

import org.jspecify.annotations.Nullable;

/**
 * Which proceedings, or what of them, a list shows.
 *
 * @param team only cases with a child of this team who is in them; null for all
 * @param lawyer only those of this lawyer of the authority; null for all
 * @param court only those before this court; null for all
 */
public record CourtFilter(@Nullable String team, @Nullable String lawyer, @Nullable String court) {

  public static final CourtFilter ALL = new CourtFilter(null, null, null);

  /** Whether a case as lists name it is one of those. */
  public boolean holds(CourtCase of) {
    return (team == null || of.teams().contains(team))
        && (lawyer == null || lawyer.equals(of.lawyer()))
        && (court == null || court.equals(of.court()));
  }
}
