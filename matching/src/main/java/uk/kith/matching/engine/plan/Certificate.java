package uk.kith.matching.engine.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;

/**
 * Why no plan can be much better than this one, in a form that anybody can check without solving
 * anything ({@link CertificateCheck}): one proof for each aim, in the order of the policy.
 */
public record Certificate(List<Proof> proofs) {

  /** Prices and rents are whole numbers of this part of a point or child. */
  public static final int SCALE = Bound.SCALE;

  public Certificate {
    proofs = List.copyOf(proofs);
  }

  /** Is it proven of each of these aims that a plan reaches as much of it as can be? */
  boolean isTight(List<Aim> aims, Objective reached) {
    return proofs.stream()
        .filter(proof -> aims.contains(proof.aim()))
        .allMatch(proof -> proof.most() <= reached.of(proof.aim()));
  }

  /** What can be missing of each aim at the most. */
  Objective gap(Objective reached) {
    Map<Aim, Long> gap = new EnumMap<>(Aim.class);
    proofs.forEach(p -> gap.put(p.aim(), Math.max(0, p.most() - reached.of(p.aim()))));
    return new Objective(
        gap.getOrDefault(Aim.PLACED, 0L),
        gap.getOrDefault(Aim.TOGETHER, 0L),
        gap.getOrDefault(Aim.SCORE, 0L),
        gap.getOrDefault(Aim.LOCAL, 0L));
  }

  /**
   * Prices of children and rents of homes. However a home is filled, what that adds to the aim, and
   * to earlier aims times their weights, is never more than the prices of the children and the rent
   * of the home; so no plan can have more of it than all prices and rents together.
   *
   * @param weights of the aims up to this one, in their order; this one's is 1
   * @param childPrices of each child whose price is not 0
   * @param householdRents of each home whose rent is not 0
   * @param most of the aim that a plan can reach which reaches the earlier ones as this plan does
   */
  public record Proof(
      Aim aim,
      List<Long> weights,
      Map<ChildId, Long> childPrices,
      Map<HouseholdId, Long> householdRents,
      long most) {

    public Proof {
      weights = List.copyOf(weights);
      childPrices = Map.copyOf(childPrices);
      householdRents = Map.copyOf(householdRents);
    }
  }
}
