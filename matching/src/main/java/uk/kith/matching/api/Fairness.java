package uk.kith.matching.api;

import java.time.LocalDate;

/**
 * Whether children of some groups are served worse (R-MATCH-21): a report of what was recommended
 * and chosen, which tells of nobody.
 */
public interface Fairness {

  /**
   * The report of the three months up to a day. Each child counts once for each search whose
   * options were looked at in them.
   */
  FairnessView getReport(LocalDate to);
}
