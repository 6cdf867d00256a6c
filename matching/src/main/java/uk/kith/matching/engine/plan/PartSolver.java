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

  private static final long NODES = 20_000;
  private static final long NODES_WITHOUT_SOLVER = 2_000_000;
  private static final long NODES_FOR_ORDER = 200_000;

  private final List<Aim> order;
  private final MixedIntegerSolver solver;

  PartSolver(List<Aim> order, MixedIntegerSolver solver) {
    this.order = order;
    this.solver = solver;
  }

  /**
   * @param options of the part, ascending
   */
  Solved solve(Grid grid, int[] options, Watch watch) {
    Solved of = solve(grid.only(options), watch);
    return new Solved(Arrays.stream(of.chosen()).map(o -> options[o]).toArray(), of.how());
  }

  private Solved solve(Grid part, Watch watch) {
    Weights weights = Weights.strict(order, part.children.length);
    long[] value = weights.ofAll(part);
    long[] rent = rents(part, value);
    Search search = new Search(part, value, rent);
    How how = How.SEARCH;
    boolean done = search.run(-1, solver.isThere() ? NODES : NODES_WITHOUT_SOLVER, watch);
    long best = search.best();
    int[] plan = search.bestPlan();
    if (!done && solver.isThere() && !watch.isCancelled()) {
      int[] better = solver.solve(part, order, plan);
      how = better.length == 0 ? How.UNFINISHED : How.SOLVER;
      if (better.length > 0 && sum(value, better) >= best) {
        plan = better;
        best = sum(value, better);
      }
    } else if (!done) {
      how = How.UNFINISHED;
    }
    if (how != How.UNFINISHED && search.firstOfBest(best, NODES_FOR_ORDER, watch)) {
      plan = search.bestPlan();
    }
    return new Solved(plan, how);
  }

  private static long[] rents(Grid part, long[] value) {
    double[] guess = new Subgradient().solve(part, value).rent();
    long[] rent = new long[guess.length];
    for (int h = 0; h < rent.length; h++) {
      rent[h] = Math.round(guess[h]);
    }
    return rent;
  }

  private static long sum(long[] value, int[] options) {
    long sum = 0;
    for (int option : options) {
      sum += value[option];
    }
    return sum;
  }
}
