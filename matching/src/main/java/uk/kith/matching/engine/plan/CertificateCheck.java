package uk.kith.matching.engine.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;

/** Checks a certificate against the problem itself, with nothing of what found it. */
public final class CertificateCheck {

  private CertificateCheck() {}

  /**
   * Does every proof hold: is no option worth more than its prices and rents, and is the bound what
   * they add up to?
   *
   * @param order of the policy
   * @param reached by the plan
   */
  public static boolean holds(
      Certificate certificate, PlanProblem problem, List<Aim> order, Objective reached) {
    Map<HouseholdId, OpenHousehold> homes = new HashMap<>();
    problem.households().forEach(home -> homes.put(home.id(), home));
    Map<ChildId, Unit> units = new HashMap<>();
    problem.units().forEach(unit -> unit.children().forEach(c -> units.put(c.id(), unit)));
    for (Certificate.Proof proof : certificate.proofs()) {
      List<Aim> aims = order.subList(0, proof.weights().size());
      for (PlanOption option : problem.options()) {
        OpenHousehold home = homes.get(option.household());
        long paid = option.bedsTaken(home) * proof.bedRents().getOrDefault(home.id(), 0L);
        for (ChildId child : option.children()) {
          paid += proof.childPrices().getOrDefault(child, 0L);
        }
        Objective adds = option.adds(units.get(option.children().get(0)));
        if (Certificate.SCALE * weighted(proof, aims, adds) > paid) {
          return false;
        }
      }
      long sum = proof.childPrices().values().stream().mapToLong(Long::longValue).sum();
      for (OpenHousehold home : problem.households()) {
        sum += home.beds() * proof.bedRents().getOrDefault(home.id(), 0L);
      }
      long earlier = weighted(proof, aims, reached) - reached.of(proof.aim());
      if (aims.get(aims.size() - 1) != proof.aim()
          || proof.bedRents().values().stream().anyMatch(rent -> rent < 0)
          || proof.childPrices().values().stream().anyMatch(price -> price < 0)
          || Math.floorDiv(sum, Certificate.SCALE) - earlier != proof.most()) {
        return false;
      }
    }
    return true;
  }

  private static long weighted(Certificate.Proof proof, List<Aim> aims, Objective objective) {
    long sum = 0;
    for (int i = 0; i < aims.size(); i++) {
      sum += proof.weights().get(i) * objective.of(aims.get(i));
    }
    return sum;
  }
}
