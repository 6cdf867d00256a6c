package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.matching.engine.fairness.FairnessLimits;
import uk.kith.matching.engine.fairness.FairnessReport;

/**
 * The fairness report of a period.
 *
 * @param from first day
 * @param to last day
 * @param enough there are enough children that anything can be told
 * @param policyVersions by which their options were put in order
 */
public record FairnessView(
    LocalDate from,
    LocalDate to,
    boolean enough,
    List<Integer> policyVersions,
    FairnessLimits limits,
    FairnessReport report) {

  public FairnessView {
    policyVersions = List.copyOf(policyVersions);
  }
}
