package uk.kith.matching.engine.plan;

import java.util.List;

/**
 * What is bounded for one aim: the aim, and every earlier one with a weight. Whatever the weights,
 * a bound on the sum bounds the aim among all plans that reach the earlier ones at least as well.
 * Larger weights than these make bounds no sharper in practice, and floating point does worse with
 * them.
 */
final class Ladder {

  private static final int CHILDREN_FOR_A_CHILD = 64;
  private static final int POINTS_FOR_A_CHILD = 16_384;

  private Ladder() {}

  /** Weights of the aims up to and with the last one, whose weight is 1. */
  static Weights upTo(List<Aim> aims) {
    Long[] weight = new Long[aims.size()];
    long more = 1;
    for (int i = weight.length - 1; i >= 0; i--) {
      weight[i] = more;
      boolean points = i > 0 && aims.get(i) == Aim.SCORE;
      more *= points ? POINTS_FOR_A_CHILD : CHILDREN_FOR_A_CHILD;
    }
    return new Weights(List.copyOf(aims), List.of(weight));
  }
}
