package uk.kith.matching.engine.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import uk.kith.kernel.ChildId;

/**
 * Makes the best plan of a problem and proves how good it is.
 *
 * <p>Method: the relaxed problem gives prices and rents; whatever costs more than the gap between
 * their bound and the best plan known cannot be in a better plan and is left out; what remains
 * falls into parts that are decided exactly, each for itself ({@link Narrowing}, {@link
 * PartSolver}). Each aim is bounded by prices and rents of its own, which are the certificate.
 *
 * <p>The plan depends on the problem and the policy alone: neither on the order of its lists, nor
 * on threads, nor, where it is proven best, on the solvers. Compared with brute force in tests.
 */
public final class Planner {

  /** Up to so many children one number that tells exactly which plan is better is bounded well. */
  private static final int SMALL = 100;

  /** Up to so many it is still bounded exactly, if less sharply. */
  private static final int MEDIUM = 700;

  private final List<Aim> order;
  private final Solvers solvers;

  public Planner(PlanPolicy policy, Solvers solvers) {
    this.order = policy.order();
    this.solvers = solvers;
  }

  public Plan plan(PlanProblem problem) {
    return plan(problem, Workers.CALLER, Watch.NOBODY);
  }

  /**
   * @param watch when it cancels, the best plan so far is returned with its gap
   */
  public Plan plan(PlanProblem problem, Workers workers, Watch watch) {
    Grid grid = Columns.of(problem);
    Relaxation relaxation = solvers.relaxationFor(grid, workers, watch);
    Prover prover = new Prover(grid, order, relaxation, workers, watch);
    Narrowing narrowing =
        new Narrowing(grid, order, new PartSolver(grid, order, solvers.solver()), workers, watch);
    int children = grid.children.length;
    List<Aim> aims = order.subList(0, order.indexOf(Aim.SCORE) + 1);
    boolean exact = children <= SMALL;
    Weights weights = exact ? Weights.strict(aims, children) : Ladder.upTo(aims);
    narrowing.narrow(weights, prover.bound(weights, 0));
    Certificate certificate = prover.certify(narrowing.objective());
    List<Aim> before = aims.subList(0, aims.size() - 1);
    if (!exact && !certificate.isTight(before, narrowing.objective()) && children <= MEDIUM) {
      // The weights do not tell for sure which plan is better: once more with those that do.
      exact = true;
      Weights strict = Weights.strict(aims, children);
      narrowing.narrow(strict, prover.bound(strict, 0));
      certificate = prover.certify(narrowing.objective());
    }
    Objective reached = narrowing.objective();
    boolean searched = narrowing.isComplete() && (exact || certificate.isTight(before, reached));
    Objective gap = searched ? Objective.NOTHING : certificate.gap(reached);
    return new Plan(
        order,
        Arrays.stream(narrowing.best()).mapToObj(o -> grid.options[o]).toList(),
        unplaced(grid, narrowing.best()),
        reached,
        gap,
        certificate,
        watch.isCancelled() && !gap.equals(Objective.NOTHING),
        0,
        workings(grid, narrowing, relaxation));
  }

  /** What can be proven of a plan that reaches so much, whoever made it. */
  Certificate certify(PlanProblem problem, Objective reached, Watch watch) {
    Grid grid = Columns.of(problem);
    Relaxation relaxation = solvers.relaxationFor(grid, Workers.CALLER, watch);
    Prover prover = new Prover(grid, order, relaxation, Workers.CALLER, watch);
    List<Aim> aims = order.subList(0, order.indexOf(Aim.SCORE) + 1);
    prover.bound(Ladder.upTo(aims), 0);
    return prover.certify(reached);
  }

  private static List<ChildId> unplaced(Grid grid, int[] chosen) {
    boolean[] placed = new boolean[grid.children.length];
    for (int option : chosen) {
      for (int i = grid.first[option]; i < grid.first[option + 1]; i++) {
        placed[grid.child[i]] = true;
      }
    }
    return IntStream.range(0, placed.length)
        .filter(c -> !placed[c])
        .mapToObj(c -> grid.children[c].id())
        .toList();
  }

  private Plan.Workings workings(Grid grid, Narrowing narrowing, Relaxation relaxation) {
    List<PartSolver.How> how = narrowing.how();
    return new Plan.Workings(
        relaxation.name() + ": " + solvers.why(),
        grid.size(),
        narrowing.left(),
        how.size(),
        Collections.frequency(how, PartSolver.How.SEARCH),
        Collections.frequency(how, PartSolver.How.SOLVER),
        Collections.frequency(how, PartSolver.How.UNFINISHED));
  }
}
