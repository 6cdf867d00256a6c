package uk.kith.court.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which children in pre-proceedings a list shows.
 *
 * @param worker only this worker's; null for all
 * @param teams only of these teams, so of nobody when there are none; null for all
 * @param text part of a local id or name; null for all
 */
public record PreProceedingsFilter(
    Which which, @Nullable String worker, @Nullable List<String> teams, @Nullable String text) {

  /** How they stand on the day. */
  public enum Which {
    /** Open, or to issue: those of whom something is to be done. */
    CURRENT,
    /** Without an outcome, and no application is known. */
    OPEN,
    /** Open and near the longest time, or past it (R-PRE-03). */
    NEAR_LIMIT,
    /** Open and past the longest time. */
    PAST_LIMIT,
    /** With an outcome: to issue, and no application is known. */
    TO_ISSUE,
    /** With any outcome. */
    ENDED,
    ALL
  }

  public static final PreProceedingsFilter OPEN =
      new PreProceedingsFilter(Which.OPEN, null, null, null);

  public PreProceedingsFilter {
    teams = teams == null ? null : List.copyOf(teams);
  }

  /** The same of children who stand otherwise. */
  public PreProceedingsFilter of(Which other) {
    return new PreProceedingsFilter(other, worker, teams, text);
  }
}
