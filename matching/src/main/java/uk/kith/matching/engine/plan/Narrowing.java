package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for the best plan among ever more options: first those that cost nothing at the prices of a
 * bound, at last all whose cost is within the gap between the bound and the best plan so far. No
 * other option can stand in a better plan (reduced-cost fixing), so that the search is then
 * complete.
 */
final class Narrowing {

  private static final int ROUNDS = 12;

  private static final long WIDEST = Long.MAX_VALUE / 8;

  /** Children up to whom all options together are not too many to be decided exactly. */
  private static final int FEW = 100;

  /** Children of a part beyond which it is not even begun. */
  private static final int LARGEST_PART = 1_500;

  /** Options that are left beyond which their parts are not even looked for. */
  private static final int MOST_LEFT = 40_000;

  private final Grid grid;
  private final List<Aim> order;
  private final PartSolver solver;
  private final Workers workers;
  private final Watch watch;

  private int[] best = {};
  private List<PartSolver.How> how = List.of();
  private int left;
  private boolean complete;

  Narrowing(Grid grid, List<Aim> order, PartSolver solver, Workers workers, Watch watch) {
    this.grid = grid;
    this.order = order;
    this.solver = solver;
    this.workers = workers;
    this.watch = watch;
    left = grid.size();
  }

  /** Options of the best plan so far, ascending. */
  int[] best() {
    return best;
  }

  Objective objective() {
    return grid.objective(best);
  }

  /** No plan is worth more by the weights of the last call; among equals it is the first. */
  boolean isComplete() {
    return complete;
  }

  /** Options that were left in the last round. */
  int left() {
    return left;
  }

  List<PartSolver.How> how() {
    return how;
  }

  void narrow(Weights weights, Bound bound) {
    long[] value = weights.ofAll(grid);
    long[] cost = bound.cost();
    consider(Greedy.complete(grid, new int[0], cost), value);
    long width = Bound.SCALE * weights.ofPoint();
    if (grid.children.length > FEW) {
      tell(25, value, bound, weights);
      consider(
          new Mending(grid, order, weights, bound, solver.library(), workers, watch).mend(best),
          value);
      tell(60, value, bound, weights);
      width = WIDEST;
    }
    complete = false;
    int[] before = {};
    boolean lastBefore = false;

    for (int round = 1; round <= ROUNDS && !complete && !watch.isCancelled(); round++) {
      long gap = bound.total() - Bound.SCALE * sum(value, best);
      long within = round == ROUNDS ? gap : Math.min(gap, width);
      int[] cheap = IntStream.range(0, cost.length).filter(o -> cost[o] <= within).toArray();
      width = width > WIDEST ? width : 4 * width;
      boolean last = within == gap;
      if (Arrays.equals(cheap, before) && (!last || lastBefore)) {
        if (last) {
          return;
        }
        continue;
      }
      before = cheap;
      lastBefore = last;
      List<int[]> parts = cheap.length > MOST_LEFT ? List.of() : Parts.of(grid, cheap);
      if (cheap.length > MOST_LEFT || parts.stream().anyMatch(this::isTooLarge)) {
        return;
      }
      List<PartSolver.Solved> solved = decide(parts, weights, bound, last);
      left = parts.stream().mapToInt(part -> part.length).sum();
      how = solved.stream().map(PartSolver.Solved::how).toList();
      boolean whole = last && !how.contains(PartSolver.How.UNFINISHED);
      int[] plan = solved.stream().flatMapToInt(s -> Arrays.stream(s.chosen())).sorted().toArray();
      if (whole) {
        best = plan;
        complete = true;
      } else {
        consider(Greedy.complete(grid, plan, cost), value);
      }
      if (grid.children.length <= FEW && how.contains(PartSolver.How.UNFINISHED)) {
        // It is hard already: all that may be needed at once, and then exactly.
        width = Long.MAX_VALUE;
      }
      tell(whole ? 90 : Math.min(89, 30 + 5 * round), value, bound, weights);
    }
  }

  private void tell(int percent, long[] value, Bound bound, Weights weights) {
    long gap = bound.total() - Bound.SCALE * sum(value, best);
    watch.reached(percent, objective(), gap / Bound.SCALE / weights.ofPoint());
  }

  private boolean isTooLarge(int[] part) {
    return part.length > LARGEST_PART
        && Arrays.stream(part).map(grid::unitOf).distinct().count() > LARGEST_PART;
  }

  /** Each part for itself, on whatever threads, with the answers in the order of the parts. */
  private List<PartSolver.Solved> decide(
      List<int[]> parts, Weights weights, Bound bound, boolean last) {
    PartSolver.Solved[] solved = new PartSolver.Solved[parts.size()];
    List<Runnable> pieces = new ArrayList<>();
    for (int p = 0; p < solved.length; p++) {
      int part = p;
      pieces.add(() -> solved[part] = solver.solve(parts.get(part), weights, bound, last, watch));
    }
    workers.doAll(pieces);
    return List.of(solved);
  }

  private void consider(int[] plan, long[] value) {
    if (sum(value, plan) > sum(value, best) || best.length == 0) {
      best = plan;
    }
  }

  private static long sum(long[] value, int[] options) {
    long sum = 0;
    for (int option : options) {
      sum += value[option];
    }
    return sum;
  }
}
