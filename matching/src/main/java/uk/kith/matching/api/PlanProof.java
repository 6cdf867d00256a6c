package uk.kith.matching.api;

import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.plan.Aim;
import uk.kith.matching.engine.plan.Objective;

/**
 * Why no plan can be much better, with all that a checker outside needs. Prices and rents are whole
 * numbers of 1/{@code scale}. A checker needs nothing but this: for each proof, weight the aims of
 * an option; take from it the prices of its children; however a home is filled, with one option of
 * a unit at the most and no more beds than it has, what is left must not be more than its rent.
 * Then no plan has more than all prices and rents together, and {@code most} is that less what the
 * plan reaches of the earlier aims, weighted.
 *
 * @param scale parts of a point or child that prices and rents count
 * @param childPrices of the proof of the score: by child, those that are not 0
 * @param householdRents of the same: by home, those that are not 0
 * @param proofs one for each aim, in the order of the aims
 * @param units children of one search: each child is in one
 */
public record PlanProof(
    int scale,
    Map<String, Long> childPrices,
    Map<String, Long> householdRents,
    List<Proof> proofs,
    List<List<ChildId>> units,
    List<Home> households,
    List<Offer> options) {

  /**
   * A bound of one aim.
   *
   * @param weights of the aims up to this one, in their order; this one's is 1
   * @param most of the aim that a plan can reach which reaches the earlier ones as this plan does
   */
  public record Proof(
      Aim aim,
      List<Long> weights,
      Map<String, Long> childPrices,
      Map<String, Long> householdRents,
      long most) {}

  /** A home and its places. */
  public record Home(HouseholdId householdId, int beds) {}

  /**
   * Children of a unit in a home.
   *
   * @param beds that others cannot have then
   * @param adds to each aim
   */
  public record Offer(List<ChildId> children, HouseholdId householdId, int beds, Objective adds) {}
}
