package uk.kith.matching.engine.plan;

import java.util.List;

/**
 * One number for several aims: an aim's weight is more than everything that all later aims together
 * could ever add up to, so that the larger number is the better plan by the order, exactly.
 *
 * <p>With m children the weights are 1, m + 1, ... in whole numbers; up to {@value #MAX_CHILDREN}
 * children a plan's number stays below 2^63 (tested).
 */
record Weights(List<Aim> order, List<Long> weight) {

  static final int MAX_CHILDREN = 5_000;

  /**
   * @param order aims that count, the most important first
   * @param children at the most placed by any plan that is compared
   */
  static Weights strict(List<Aim> order, int children) {
    if (children > MAX_CHILDREN) {
      throw new IllegalArgumentException(children + " children are too many for exact weights");
    }
    Long[] weight = new Long[order.size()];
    long more = 1;
    for (int i = order.size() - 1; i >= 0; i--) {
      weight[i] = more;
      more *= mostOf(order.get(i), children) + 1;
    }
    return new Weights(order, List.of(weight));
  }

  private static long mostOf(Aim aim, int children) {
    return aim == Aim.SCORE ? 1000L * children : children;
  }

  long of(Grid grid, int option) {
    long sum = 0;
    for (int i = 0; i < weight.size(); i++) {
      sum += weight.get(i) * grid.value(order.get(i), option);
    }
    return sum;
  }

  long of(Objective objective) {
    long sum = 0;
    for (int i = 0; i < weight.size(); i++) {
      sum += weight.get(i) * objective.of(order.get(i));
    }
    return sum;
  }

  /** The weight of a point of score; 1 when points do not count. */
  long ofPoint() {
    int at = order.indexOf(Aim.SCORE);
    return at < 0 ? 1 : weight.get(at);
  }

  /** Of every option of the grid. */
  long[] ofAll(Grid grid) {
    long[] values = new long[grid.size()];
    for (int o = 0; o < values.length; o++) {
      values[o] = of(grid, o);
    }
    return values;
  }
}
