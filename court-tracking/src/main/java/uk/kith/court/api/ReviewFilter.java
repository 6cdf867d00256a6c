package uk.kith.court.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews a list shows.
 *
 * @param due only those due by this day; null for all
 * @param officer only this reviewing officer's; null for all
 * @param team null for all
 */
public record ReviewFilter(
    boolean late, @Nullable LocalDate due, @Nullable String officer, @Nullable String team) {

  public static final ReviewFilter ALL = new ReviewFilter(false, null, null, null);
}
