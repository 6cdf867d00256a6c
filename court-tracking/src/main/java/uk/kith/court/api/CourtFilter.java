package uk.kith.court.api;

import org.jspecify.annotations.Nullable;

/**
 * Which open proceedings a list shows.
 *
 * @param team only cases with a child of this team who is in them; null for all
 * @param lawyer only those of this lawyer of the authority; null for all
 * @param court only those before this court; null for all
 */
public record CourtFilter(@Nullable String team, @Nullable String lawyer, @Nullable String court) {

  public static final CourtFilter ALL = new CourtFilter(null, null, null);
}
