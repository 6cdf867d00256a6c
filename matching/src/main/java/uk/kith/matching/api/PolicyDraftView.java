package uk.kith.matching.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.PolicyDraftId;
import uk.kith.matching.engine.PolicyFigure;
import uk.kith.matching.engine.plan.Aim;

/**
 * A version of the policy that somebody proposes.
 *
 * @param version counts its changes
 * @param author who drafted it, or changed it last
 * @param from first day on which it would hold
 */
public record PolicyDraftView(
    PolicyDraftId id,
    long version,
    String author,
    Instant draftedAt,
    String reason,
    LocalDate from,
    Map<PolicyFigure, Integer> figures,
    List<Aim> order) {

  public PolicyDraftView {
    figures = Map.copyOf(figures);
    order = List.copyOf(order);
  }
}
