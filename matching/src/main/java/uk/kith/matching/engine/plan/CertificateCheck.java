package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;

/** Checks a certificate against the problem itself, with nothing of what found it. */
public final class CertificateCheck {

  private CertificateCheck() {}

  /**
   * Does every proof hold: is no filling of a home worth more than its prices and its rent, and is
   * the bound what prices and rents add up to?
   *
   * @param order of the policy
   * @param reached by the plan
   */
  public static boolean holds(
      Certificate certificate, PlanProblem problem, List<Aim> order, Objective reached) {
    Map<ChildId, Unit> units = new HashMap<>();
    problem.units().forEach(unit -> unit.children().forEach(c -> units.put(c.id(), unit)));
    Map<HouseholdId, Map<Unit, List<PlanOption>>> offers = new HashMap<>();
    for (PlanOption option : problem.options()) {
      offers
          .computeIfAbsent(option.household(), home -> new HashMap<>())
          .computeIfAbsent(units.get(option.children().get(0)), unit -> new ArrayList<>())
          .add(option);
    }
    return certificate.proofs().stream().allMatch(p -> holds(p, problem, offers, order, reached));
  }

  private static boolean holds(
      Certificate.Proof proof,
      PlanProblem problem,
      Map<HouseholdId, Map<Unit, List<PlanOption>>> offers,
      List<Aim> order,
      Objective reached) {
    List<Aim> aims = order.subList(0, proof.weights().size());
    long sum = 0;
    for (long price : proof.childPrices().values()) {
      sum += price;
      if (price < 0) {
        return false;
      }
    }
    for (OpenHousehold home : problem.households()) {
      long rent = proof.householdRents().getOrDefault(home.id(), 0L);
      long[] most = new long[home.beds() + 1];
      offers
          .getOrDefault(home.id(), Map.of())
          .forEach((unit, options) -> fill(most, home, unit, options, proof, aims));
      if (most[home.beds()] > rent) {
        return false;
      }
      sum += rent;
    }
    long earlier = weighted(proof, aims, reached) - reached.of(proof.aim());
    return aims.get(aims.size() - 1) == proof.aim()
        && Math.floorDiv(sum, Certificate.SCALE) - earlier == proof.most();
  }

  /** One more unit that could take beds of the home: at most one of its options. */
  private static void fill(
      long[] most,
      OpenHousehold home,
      Unit unit,
      List<PlanOption> options,
      Certificate.Proof proof,
      List<Aim> aims) {
    long[] without = Arrays.copyOf(most, most.length);
    for (PlanOption option : options) {
      long gain = Certificate.SCALE * weighted(proof, aims, option.adds(unit));
      for (ChildId child : option.children()) {
        gain -= proof.childPrices().getOrDefault(child, 0L);
      }
      for (int beds = option.bedsTaken(home); beds < most.length; beds++) {
        most[beds] = Math.max(most[beds], without[beds - option.bedsTaken(home)] + gain);
      }
    }
  }

  private static long weighted(Certificate.Proof proof, List<Aim> aims, Objective objective) {
    long sum = 0;
    for (int i = 0; i < aims.size(); i++) {
      sum += proof.weights().get(i) * objective.of(aims.get(i));
    }
    return sum;
  }
}
