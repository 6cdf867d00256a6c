package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.kith.matching.engine.PolicyFigure;
import uk.kith.matching.engine.plan.Aim;

/**
 * Proposes a version of the policy.
 *
 * @param from first day on which it would hold
 * @param figures all of them
 * @param order of a plan's aims, each once
 */
public record DraftPolicy(
    String reason, LocalDate from, Map<PolicyFigure, Integer> figures, List<Aim> order) {

  public DraftPolicy {
    figures = Map.copyOf(figures);
    order = List.copyOf(order);
  }
}
