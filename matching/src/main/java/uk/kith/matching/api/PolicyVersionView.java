package uk.kith.matching.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.matching.engine.PolicyFigure;
import uk.kith.matching.engine.plan.Aim;

/**
 * A version of how homes and plans are ordered (R-MATCH-14); it never changes.
 *
 * @param number running number, which every recommendation cites
 * @param from first day on which it holds; null for the first, which holds from the beginning
 * @param inForce it holds on the day asked about
 * @param author who drafted it
 * @param putInForceBy null for the first
 * @param recordedAt when it was put in force, by the real clock
 * @param order of a plan's aims
 * @param sentence the same in words
 */
public record PolicyVersionView(
    int number,
    @Nullable LocalDate from,
    boolean inForce,
    String author,
    @Nullable String putInForceBy,
    String reason,
    Instant recordedAt,
    Map<PolicyFigure, Integer> figures,
    List<Aim> order,
    String sentence) {

  public PolicyVersionView {
    figures = Map.copyOf(figures);
    order = List.copyOf(order);
  }
}
