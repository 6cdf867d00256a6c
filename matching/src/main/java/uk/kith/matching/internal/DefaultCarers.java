package uk.kith.matching.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.CarerWanted;
import uk.kith.matching.api.CarerWorth;
import uk.kith.matching.api.Carers;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.engine.plan.CarerProfile;
import uk.kith.matching.engine.plan.CarersWanted;
import uk.kith.matching.engine.plan.OneMoreCarer;
import uk.kith.matching.engine.plan.PlanProblem;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;

/** One more carer, by plans in the database and the facts as they stand. */
@UseCase
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class DefaultCarers implements Carers {

  @Inject SqlPlans plans;
  @Inject PlanShelf shelf;
  @Inject PlanGathering gathering;
  @Inject PolicyBook policies;
  @Inject InputPrints prints;
  @Inject Children children;
  @Inject Households households;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Seconds that the plan with more homes may take; it is less exact then. */
  @Inject
  @ConfigProperty(name = "kith.matching.plans.one-more-carer-seconds", defaultValue = "10")
  int seconds;

  @Override
  public CarerWorth worth(PlanId id, CarerProfile profile, int homes) {
    StoredPlan plan = shelf.get(id);
    PlanResult result = plan.made();
    // The patience of who asks covers the reading too.
    PlanDeadline patience = new PlanDeadline(clock, Duration.ofSeconds(seconds));
    PlanInputs inputs = inputs(plan);
    if (!Objects.equals(plan.fingerprint(), prints.of(inputs))) {
      throw new Conflict("plan-stale", "Facts have changed since the plan was made");
    }
    PolicyVersion version = policies.getVersion(Objects.requireNonNull(plan.policyNumber()));
    PlanProblem problem = plans.problem(id);
    audit.record(
        "plan-one-more-carer",
        id,
        Map.of("kind", profile.kind().name(), "homes", Integer.toString(homes)));
    OneMoreCarer.Worth worth =
        new OneMoreCarer(
                PlanWorkings.planner(version.planPolicy()),
                problem,
                PlanQuestion.plan(problem, result))
            .of(
                profile,
                homes,
                new OneMoreCarer.Facts(
                    plan.asOf(),
                    inputs.waiting(),
                    inputs.households(),
                    version.policy(),
                    inputs.constraints()),
                seen(result)::contains,
                patience);
    return new CarerWorth(
        profile,
        homes,
        worth.gain(),
        worth.exact(),
        worth.proof(),
        worth.moves().stream()
            .map(
                move -> {
                  HouseholdId to = move.to();
                  boolean added = to != null && CarerProfile.isAdded(to);
                  return new CarerWorth.Move(move.child(), move.from(), added ? null : to, added);
                })
            .toList());
  }

  @Override
  public Wanted wanted(PlanId id) {
    StoredPlan plan = shelf.get(id);
    PlanResult result = plan.made();
    PlanInputs inputs = inputs(plan);
    if (!Objects.equals(plan.fingerprint(), prints.of(inputs))) {
      return new Wanted(true, List.of());
    }
    audit.record("plan-carers-wanted", id, Map.of());
    Set<ChildId> seen = seen(result);
    Set<HouseholdId> hidden = households.hidden();
    Map<ChildId, PlanResult.Unplaced> without =
        PlanSight.of(
                result,
                seen::contains,
                home -> !hidden.contains(home) && !DeletedRows.isNobody(home))
            .unplaced()
            .stream()
            .filter(each -> !result.tooLarge().contains(each.search()))
            .collect(Collectors.toMap(PlanResult.Unplaced::child, each -> each));
    List<CarerWanted> carers =
        CarersWanted.of(inputs.waiting(), without.keySet()).stream()
            .map(
                each ->
                    new CarerWanted(
                        each.profile(),
                        each.children(),
                        each.children().stream()
                            .map(child -> Objects.requireNonNull(without.get(child)))
                            .flatMap(child -> child.nearest().stream().limit(1))
                            .flatMap(nearly -> nearly.inTheWay().stream())
                            .distinct()
                            .toList()))
            .toList();
    return new Wanted(false, carers);
  }

  private PlanInputs inputs(StoredPlan plan) {
    return gathering.gather(plan.searches(), plan.asOf(), plan.adopters());
  }

  private Set<ChildId> seen(PlanResult result) {
    Set<ChildId> all = new HashSet<>();
    result.assignments().forEach(each -> all.addAll(each.children()));
    result.unplaced().forEach(each -> all.add(each.child()));
    return children.visible(all);
  }
}
