package uk.kith.matching.engine.plan;

import java.util.Arrays;
import java.util.List;

/**
 * Decides a part for itself: exactly, by {@link Search} and, if that takes too many nodes, by a
 * library's solver; then settles which of equally good plans it is.
 */
final class PartSolver {

  /** How a part was decided. */
  enum How {
    SEARCH,
    SOLVER,
    UNFINISHED
  }

  /**
   * @param chosen options of the whole grid, ascending
   */
  record Solved(int[] chosen, How how) {}

  /** Options looked at by a search, about: each node looks at all of the part. */
  private static final long LOOKS = 1_500_000;

  private static final long LOOKS_WITHOUT_SOLVER = 2_000_000_000;

  /** Children among whom a plan that is good for a start is found without a library. */
  private static final int FEW = 100;

  private static final long LOOKS_FOR_ORDER = 4_000_000;

  private final Grid grid;
  private final List<Aim> order;
  private final MixedIntegerSolver solver;

  PartSolver(Grid grid, List<Aim> order, MixedIntegerSolver solver) {
    this.grid = grid;
    this.order = order;
    this.solver = solver;
  }

  MixedIntegerSolver library() {
    return solver;
  }

  /**
   * @param options of the part, ascending
   * @param weights of the aims that are bounded
   * @param bound of the whole
   * @param last no other option can stand in a better plan. Before that a good plan is enough; then
   *     it counts that it is the best, and which of equal ones it is
   */
  Solved solve(int[] options, Weights weights, Bound bound, boolean last, Watch watch) {
    Grid part = grid.only(options);
    Weights later =
        Weights.strict(order.subList(weights.order().size(), order.size()), part.children.length);
    Values values = Values.of(part, weights, later);
    Search search = new Search(part, values, prices(part, values, bound, watch));
    How how = How.SEARCH;
    boolean done = search.run(nodes(part, LOOKS), watch);
    boolean worth = last || grid.children.length > FEW;
    if (!done && worth && !watch.isCancelled() && !solver.isThere()) {
      done = search.run(nodes(part, LOOKS_WITHOUT_SOLVER), watch);
    }
    int[] plan = search.bestPlan();
    if (!done && worth && solver.isThere() && !watch.isCancelled()) {
      int[] better = solver.solve(part, order, plan, watch);
      how = better.length == 0 ? How.UNFINISHED : How.SOLVER;
      plan = better.length == 0 ? plan : better;
    } else if (!done) {
      how = How.UNFINISHED;
    }
    long first = sum(values.first(), plan);
    if (last
        && how != How.UNFINISHED
        && search.firstOfBest(
            first, sum(values.later(), plan), nodes(part, LOOKS_FOR_ORDER), watch)) {
      plan = search.bestPlan();
    }
    return new Solved(Arrays.stream(plan).map(o -> options[o]).toArray(), how);
  }

  private static long nodes(Grid part, long looks) {
    return 100 + looks / (1 + part.size());
  }

  /** The prices of the whole, improved for the part. */
  private long[] prices(Grid part, Values values, Bound bound, Watch watch) {
    double[] guess = new double[part.children.length];
    int at = 0;
    for (int c = 0; c < guess.length; c++) {
      while (grid.children[at] != part.children[c]) {
        at++;
      }
      guess[c] = (double) bound.price()[at] / Bound.SCALE;
    }
    return Bound.of(part, values.first(), guess, 0, watch).price();
  }

  private static long sum(long[] value, int[] options) {
    return Arrays.stream(options).mapToLong(o -> value[o]).sum();
  }
}
