package uk.kith.matching.engine.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/**
 * What comes before what in a plan: a dated decision of the authority. An aim is never traded
 * against an earlier one, however much of the later could be had.
 *
 * <p>A home for each child always comes first, and the boundary never outweighs a child's needs:
 * {@link Aim#LOCAL} stands behind {@link Aim#SCORE}.
 *
 * @param version running number of the stored policy
 * @param from first day on which it holds
 * @param order every aim once, the most important first
 */
public record PlanPolicy(int version, LocalDate from, List<Aim> order) {

  /** What holds until an authority decides otherwise. */
  public static final PlanPolicy DEFAULT =
      new PlanPolicy(
          1, LocalDate.of(2014, 4, 1), List.of(Aim.PLACED, Aim.TOGETHER, Aim.SCORE, Aim.LOCAL));

  /** Every order that an authority may decide on. */
  public static final List<List<Aim>> ORDERS =
      List.of(
          DEFAULT.order(),
          List.of(Aim.PLACED, Aim.SCORE, Aim.TOGETHER, Aim.LOCAL),
          List.of(Aim.PLACED, Aim.SCORE, Aim.LOCAL, Aim.TOGETHER));

  public PlanPolicy {
    order = List.copyOf(order);
    if (order.size() != Aim.values().length || EnumSet.copyOf(order).size() != order.size()) {
      throw new IllegalArgumentException("each aim stands once in the order: " + order);
    }
    if (order.get(0) != Aim.PLACED) {
      throw new IllegalArgumentException("a home for each child comes first: " + order);
    }
    if (order.indexOf(Aim.LOCAL) < order.indexOf(Aim.SCORE)) {
      throw new IllegalArgumentException("the boundary never outweighs needs: " + order);
    }
  }

  /** The order in one sentence, as every plan shows it. */
  public String sentence() {
    StringBuilder text = new StringBuilder("The plan first ").append(order.get(0).words());
    for (Aim aim : order.subList(1, order.size())) {
      text.append(", then ").append(aim.words());
    }
    return text.append(
            "; between equal plans, who has waited longest comes first, then the lower id.")
        .toString();
  }
}
