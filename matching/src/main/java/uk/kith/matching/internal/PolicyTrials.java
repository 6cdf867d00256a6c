package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.api.PolicyDraftView;
import uk.kith.matching.api.PolicyTrial;
import uk.kith.matching.engine.OrderChange;
import uk.kith.matching.engine.Policy;
import uk.kith.matching.engine.plan.PlanMaker.Made;
import uk.kith.matching.engine.plan.PlanPolicy;
import uk.kith.placements.api.LocalIds;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * What a draft of the policy would change of stored recommendations, worked out from the facts kept
 * with each (R-MATCH-14), in the caller's transaction. Recommendations with adopters are not there
 * for those who may not see them.
 */
@ApplicationScoped
class PolicyTrials {

  private static final String NO_LOCAL_ID = "a child without a number";

  @Inject SqlRuns runs;
  @Inject SqlRunHomes runHomes;
  @Inject SqlPlans plans;
  @Inject LocalIds localIds;
  @Inject AccessPolicy access;
  @Inject Clock clock;

  /** Seconds that trying may take; what is left then is counted as not tried. */
  @Inject
  @ConfigProperty(name = "kith.matching.policy.trial-seconds", defaultValue = "20")
  int seconds;

  /** Plans that are made once more, the newest. */
  @Inject
  @ConfigProperty(name = "kith.matching.policy.trial-plans", defaultValue = "3")
  int newestPlans;

  /** Children who wait from whom on a plan is too large to be made at once. */
  @Inject
  @ConfigProperty(name = "kith.matching.plans.job-from-children", defaultValue = "150")
  int jobFromChildren;

  /** A recommendation tried, with the children of whom it tells. */
  private record Tried(StoredRun run, OrderChange change) {}

  private record Again(StoredPlan plan, List<ChildId> differing, PlanResult then) {}

  PolicyTrial of(PolicyDraftView draft) {
    Policy policy = Policy.of(1, draft.figures());
    PlanPolicy order = new PlanPolicy(1, draft.from(), draft.order());
    PlanDeadline patience = new PlanDeadline(clock, Duration.ofSeconds(seconds));
    List<Again> made = new ArrayList<>();
    int plansNotTried = 0;
    for (StoredPlan plan : plans.newest(access.maySeeAdopters(), newestPlans)) {
      Optional<Again> again = again(plan, policy, order, patience);
      again.ifPresent(made::add);
      plansNotTried += again.isEmpty() ? 1 : 0;
    }
    List<RunId> newest = runs.newestOfSearches(access.maySeeAdopters());
    List<Tried> tried = new ArrayList<>();
    for (RunId id : newest) {
      if (patience.isCancelled()) {
        break;
      }
      runs.find(id).ifPresent(run -> tried.add(new Tried(run, change(run, policy))));
    }
    return named(tried, made, newest.size() - tried.size(), plansNotTried);
  }

  private OrderChange change(StoredRun run, Policy policy) {
    List<HouseholdId> after = new ArrayList<>();
    new OptionsWorkings(run.asOf(), runs.inputs(run), policy)
        .giveItems(
            item -> {
              if (item.possible() != Possible.NO) {
                after.add(item.householdId());
              }
            });
    return OrderChange.between(runHomes.possible(run.id()), after);
  }

  private Optional<Again> again(
      StoredPlan plan, Policy policy, PlanPolicy order, PlanDeadline patience) {
    PlanResult now = Objects.requireNonNull(plan.result());
    if (now.children() >= jobFromChildren) {
      return Optional.empty();
    }
    return plans
        .inputs(plan.id())
        .flatMap(
            inputs -> {
              PlanWorkings workings = new PlanWorkings(plan.asOf(), inputs, policy, order);
              Made made = workings.make(patience);
              return made.plan().cancelled()
                  ? Optional.<PlanResult>empty()
                  : Optional.of(workings.result(made));
            })
        .map(then -> new Again(plan, differing(now, then), then));
  }

  private static List<ChildId> differing(PlanResult now, PlanResult then) {
    Map<ChildId, HouseholdId> before = homes(now);
    Map<ChildId, HouseholdId> after = homes(then);
    Set<ChildId> all = new HashSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .filter(child -> !Objects.equals(before.get(child), after.get(child)))
        .toList();
  }

  private static Map<ChildId, HouseholdId> homes(PlanResult plan) {
    Map<ChildId, HouseholdId> homes = new HashMap<>();
    plan.assignments()
        .forEach(each -> each.children().forEach(child -> homes.put(child, each.householdId())));
    return homes;
  }

  private PolicyTrial named(
      List<Tried> tried, List<Again> made, int optionsNotTried, int plansNotTried) {
    Set<ChildId> told = new HashSet<>();
    tried.forEach(each -> told.addAll(children(each.run())));
    made.forEach(each -> told.addAll(each.differing()));
    Map<ChildId, String> names = localIds.ofChildren(told);
    return new PolicyTrial(
        tried.stream()
            .map(
                each ->
                    new PolicyTrial.OfOptions(
                        names(children(each.run()), names),
                        each.run().asOf(),
                        each.run().policyNumber(),
                        each.change()))
            .toList(),
        made.stream()
            .map(
                each ->
                    new PolicyTrial.OfPlan(
                        each.plan().asOf(),
                        each.plan().askedAt(),
                        Objects.requireNonNull(each.plan().policyNumber()),
                        Objects.requireNonNull(each.plan().result()).children(),
                        names(each.differing(), names),
                        Objects.requireNonNull(each.plan().result()).objective(),
                        each.then().objective()))
            .toList(),
        optionsNotTried,
        plansNotTried);
  }

  private static List<ChildId> children(StoredRun run) {
    return run.inputs().request().children().stream().map(ChildSnapshot::id).toList();
  }

  private static List<String> names(List<ChildId> children, Map<ChildId, String> known) {
    return children.stream().map(child -> known.getOrDefault(child, NO_LOCAL_ID)).sorted().toList();
  }
}
