package uk.kith.matching.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.kith.matching.engine.OrderChange;
import uk.kith.matching.engine.plan.Objective;

/**
 * Which stored recommendations would be others by a draft of the policy, from the facts that they
 * were made of. They stay as they are; children are told by local id alone.
 *
 * @param options the newest options kept of each search
 * @param plans the newest plans
 * @param optionsNotTried options kept of further searches, for which there was no time
 * @param plansNotTried plans too large to be made here, or made before what they follow from was
 *     kept
 */
public record PolicyTrial(
    List<OfOptions> options, List<OfPlan> plans, int optionsNotTried, int plansNotTried) {

  public PolicyTrial {
    options = List.copyOf(options);
    plans = List.copyOf(plans);
  }

  /**
   * Options of one search.
   *
   * @param children local ids
   * @param policyVersion by which they were put in order
   */
  public record OfOptions(
      List<String> children, LocalDate asOf, int policyVersion, OrderChange change) {
    public OfOptions {
      children = List.copyOf(children);
    }
  }

  /**
   * A plan.
   *
   * @param policyVersion by which it was made
   * @param children who waited
   * @param differing local ids of children who would have another home in it, or none
   * @param now what it reaches
   * @param then what it would reach, by the scores of the draft
   */
  public record OfPlan(
      LocalDate asOf,
      Instant madeAt,
      int policyVersion,
      int children,
      List<String> differing,
      Objective now,
      Objective then) {
    public OfPlan {
      differing = List.copyOf(differing);
    }
  }
}
