package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Compliance;

/**
 * How many of the authority's directions were met on time (R-COURT-24).
 *
 * @param from first day of the period in which they fell due
 * @param to its last day
 * @param whole each direction once
 * @param teams by name; one of a case with children of two teams counts in both
 */
public record ComplianceView(
    LocalDate from, LocalDate to, LocalDate asOf, Compliance whole, List<OfTeam> teams) {

  public ComplianceView {
    teams = List.copyOf(teams);
  }

  /**
   * Of one team.
   *
   * @param team null for cases of which no team is known
   */
  public record OfTeam(@Nullable String team, Compliance counted) {}
}
