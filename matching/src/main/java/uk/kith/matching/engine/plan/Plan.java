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
 * @param withheld options that were left out whole, though a better plan may need them; then the
 *     plan is not proven best, and gap and certificate are those of the problem with them
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
    int withheld,
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

  /** The same plan, where options were left out whole. */
  Plan without(int options, Certificate withThem) {
    return new Plan(
        order,
        assignments,
        unplaced,
        objective,
        withThem.gap(objective),
        withThem,
        cancelled,
        options,
        workings);
  }

  /** No plan is better in any aim without being worse in an earlier one. */
  public boolean provenBest() {
    return withheld == 0 && gap.equals(Objective.NOTHING);
  }

  /** What is proven, in words. */
  public String proof() {
    if (provenBest()) {
      return "Proven best: no plan reaches more by this order."
          + (certificate.gap(objective).equals(Objective.NOTHING)
              ? ""
              : " The search proves it; the certificate alone shows that it is w"
                  + within(certificate.gap(objective)).substring(1));
    }
    if (withheld > 0) {
      return "Not proven best: ways to place children were left out, as not all whom the plan would"
          + " place there can live together. "
          + within(gap);
    }
    return within(gap);
  }

  private String within(Objective gap) {
    Aim first = order.stream().filter(aim -> gap.of(aim) > 0).findFirst().orElse(null);
    if (first == null) {
      return "By the bound no plan reaches more, with them either.";
    }
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
