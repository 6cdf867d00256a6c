package uk.kith.matching.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.matching.api.PlanProof;
import uk.kith.matching.engine.plan.Aim;
import uk.kith.matching.engine.plan.Certificate;
import uk.kith.matching.engine.plan.OpenHousehold;
import uk.kith.matching.engine.plan.Plan;
import uk.kith.matching.engine.plan.PlanOption;
import uk.kith.matching.engine.plan.PlanProblem;
import uk.kith.matching.engine.plan.Unit;
import uk.kith.matching.engine.plan.WaitingChild;

/** Certificates in a form for outside. */
final class PlanProofs {

  private PlanProofs() {}

  static PlanProof of(PlanProblem problem, Plan plan) {
    List<PlanProof.Proof> proofs =
        plan.certificate().proofs().stream().map(PlanProofs::proof).toList();
    PlanProof.Proof score =
        proofs.stream().filter(proof -> proof.aim() == Aim.SCORE).findFirst().orElseThrow();
    Map<ChildId, Unit> units = new HashMap<>();
    problem.units().forEach(unit -> unit.children().forEach(c -> units.put(c.id(), unit)));
    Map<HouseholdId, OpenHousehold> homes = new HashMap<>();
    problem.households().forEach(home -> homes.put(home.id(), home));
    return new PlanProof(
        Certificate.SCALE,
        score.childPrices(),
        score.householdRents(),
        proofs,
        problem.units().stream()
            .map(unit -> unit.children().stream().map(WaitingChild::id).toList())
            .toList(),
        problem.households().stream()
            .map(home -> new PlanProof.Home(home.id(), home.beds()))
            .toList(),
        problem.options().stream().map(option -> offer(option, units, homes)).toList());
  }

  private static PlanProof.Offer offer(
      PlanOption option, Map<ChildId, Unit> units, Map<HouseholdId, OpenHousehold> homes) {
    Unit unit = units.get(option.children().get(0));
    OpenHousehold home = homes.get(option.household());
    if (unit == null || home == null) {
      throw new IllegalStateException("an option of nobody: " + option);
    }
    return new PlanProof.Offer(
        option.children(), home.id(), option.bedsTaken(home), option.adds(unit));
  }

  private static PlanProof.Proof proof(Certificate.Proof proof) {
    return new PlanProof.Proof(
        proof.aim(),
        proof.weights(),
        texts(proof.childPrices()),
        texts(proof.householdRents()),
        proof.most());
  }

  private static Map<String, Long> texts(Map<? extends Id, Long> numbers) {
    Map<String, Long> texts = new TreeMap<>();
    numbers.forEach((id, number) -> texts.put(id.value().toString(), number));
    return texts;
  }

  /** The same without children and homes that somebody may not see. */
  static PlanProof only(PlanProof proof, Predicate<ChildId> child, Predicate<HouseholdId> home) {
    return new PlanProof(
        proof.scale(),
        children(proof.childPrices(), child),
        homes(proof.householdRents(), home),
        proof.proofs().stream()
            .map(
                each ->
                    new PlanProof.Proof(
                        each.aim(),
                        each.weights(),
                        children(each.childPrices(), child),
                        homes(each.householdRents(), home),
                        each.most()))
            .toList(),
        proof.units().stream().map(unit -> unit.stream().filter(child).toList()).toList(),
        proof.households().stream().filter(each -> home.test(each.householdId())).toList(),
        proof.options().stream()
            .filter(each -> home.test(each.householdId()))
            .filter(each -> each.children().stream().allMatch(child))
            .toList());
  }

  private static Map<String, Long> children(Map<String, Long> prices, Predicate<ChildId> visible) {
    Map<String, Long> kept = new TreeMap<>(prices);
    kept.keySet().removeIf(id -> !visible.test(ChildId.of(id)));
    return kept;
  }

  private static Map<String, Long> homes(Map<String, Long> rents, Predicate<HouseholdId> visible) {
    Map<String, Long> kept = new TreeMap<>(rents);
    kept.keySet().removeIf(id -> !visible.test(HouseholdId.of(id)));
    return kept;
  }
}
