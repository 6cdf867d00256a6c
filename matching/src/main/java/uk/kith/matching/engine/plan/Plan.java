package uk.kith.matching.engine.plan;

import java.util.List;
import uk.kith.kernel.ChildId;

/**
 * Who would live where if the whole list were decided at once, how good that is, and what is proven
 * of it. A recommendation: a person decides (R-MATCH-15).
 *
 * @param order of the aims
 * @param assignments in the order of their first children: longest wait, then id
 * @param unplaced children without a home, in the same order
 * @param gap what a better plan could have more of each aim at the most; nothing when proven best
 * @param cancelled stopped before it was done: the best plan so far
 * @param workings which solvers ran, and why
 */
public record Plan(
    List<Aim> order,
    List<PlanOption> assignments,
    List<ChildId> unplaced,
    Objective objective,
    Objective gap,
    Certificate certificate,
    boolean cancelled,
    Workings workings) {

  /**
   * How a plan was found.
   *
   * @param bound method by which the bound was found, and why that one
   * @param options in all, and those left when the bound had ruled the others out
   * @param parts that could be decided for themselves
   * @param bySearch parts decided by our own branch and bound
   * @param bySolver parts that were too hard for it and went to a library's solver
   * @param unfinished parts of which the best plan is not proven
   */
  public record Workings(
      String bound, int options, int left, int parts, int bySearch, int bySolver, int unfinished) {}

  public Plan {
    order = List.copyOf(order);
    assignments = List.copyOf(assignments);
    unplaced = List.copyOf(unplaced);
  }

  /** No plan is better in any aim without being worse in an earlier one. */
  public boolean provenBest() {
    return gap.equals(Objective.NOTHING);
  }

  /** What is proven, in words. */
  public String proof() {
    if (provenBest()) {
      return "Proven best: no plan reaches more by this order.";
    }
    Aim first = order.stream().filter(aim -> gap.of(aim) > 0).findFirst().orElseThrow();
    return "Within "
        + gap.of(first)
        + switch (first) {
          case PLACED -> " children placed";
          case TOGETHER -> " children kept as decided";
          case SCORE -> " points";
          case LOCAL -> " children in the area";
        }
        + " of the best possible"
        + (first == order.get(0) ? "." : "; all that comes before is proven best.");
  }

  /** Approvals that somebody would have to give. */
  public long approvalCount() {
    return assignments.stream().mapToLong(option -> option.approvals().size()).sum();
  }
}
