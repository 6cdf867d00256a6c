package uk.kith.matching.api;

import java.time.LocalDate;

/** The adoption scorecard (R-SCORE-01 to -07), for panel advisers alone. */
public interface AdoptionScorecard {

  /**
   * @param periodEnd last day of the period; what is recorded later counts for nothing
   * @param years 1 or 3
   * @param compareAnyway whether one year is compared with the threshold of three
   */
  ScorecardView getScorecard(LocalDate periodEnd, int years, boolean compareAnyway);
}
