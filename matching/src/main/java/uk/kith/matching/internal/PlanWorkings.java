package uk.kith.matching.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.matching.api.OptionsView.ApprovalNeeded;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.engine.Policy;
import uk.kith.matching.engine.plan.BesidePlan;
import uk.kith.matching.engine.plan.Plan;
import uk.kith.matching.engine.plan.PlanMaker;
import uk.kith.matching.engine.plan.PlanMaker.Made;
import uk.kith.matching.engine.plan.PlanOption;
import uk.kith.matching.engine.plan.PlanPolicy;
import uk.kith.matching.engine.plan.Planner;
import uk.kith.matching.engine.plan.ProblemMaker;
import uk.kith.matching.engine.plan.Solvers;
import uk.kith.matching.engine.plan.Unlocking;
import uk.kith.matching.engine.plan.Waiting;
import uk.kith.matching.engine.plan.Watch;
import uk.kith.matching.engine.plan.Workers;
import uk.kith.placements.engine.Verdict.Objection;

/** From the inputs of a plan to what it says: the same inputs, policies and day say the same. */
final class PlanWorkings {

  private static final int NEAREST = 3;

  private final PlanInputs inputs;
  private final PlanPolicy order;
  private final ProblemMaker maker;
  private final Map<ChildId, SearchId> searchOf = new HashMap<>();

  PlanWorkings(LocalDate asOf, PlanInputs inputs, Policy policy, PlanPolicy order) {
    this.inputs = inputs;
    this.order = order;
    this.maker =
        new ProblemMaker(asOf, inputs.waiting(), inputs.households(), policy, inputs.constraints());
    inputs
        .waiting()
        .forEach(
            each -> each.request().children().forEach(c -> searchOf.put(c.id(), each.search())));
  }

  static Planner planner(PlanPolicy order) {
    return new Planner(order, Solvers.best());
  }

  Made make(Watch watch) {
    return new PlanMaker(maker, planner(order)).make(Workers.CALLER, watch);
  }

  PlanResult result(Made made) {
    Plan plan = made.plan();
    return new PlanResult(
        plan.order(),
        order.sentence(),
        plan.provenBest(),
        plan.proof(),
        plan.objective(),
        plan.gap(),
        inputs.childCount(),
        made.assignments().stream().map(this::assignment).toList(),
        unplaced(made),
        BesidePlan.of(made.whole(), plan).stream().map(PlanWorkings::alone).toList(),
        made.withheld(),
        inputs.placeHeld(),
        inputs.waiting().stream()
            .filter(each -> !each.isOfManageableSize())
            .map(Waiting::search)
            .toList(),
        inputs.forAdopters(),
        plan.workings());
  }

  private PlanResult.Assignment assignment(PlanOption option) {
    SearchId search = search(option.children().get(0));
    return new PlanResult.Assignment(
        search,
        option.children(),
        option.household(),
        option.local(),
        option.score(),
        option.approvals().stream()
            .map(needed -> needed(search, option.household(), needed.rule(), needed.by()))
            .toList());
  }

  /** An approval that a child would need in a home, and whether it is given. */
  ApprovalNeeded needed(ChildId child, HouseholdId home, RuleId rule, String by) {
    return needed(search(child), home, rule, by);
  }

  private ApprovalNeeded needed(SearchId search, HouseholdId home, RuleId rule, String by) {
    return new ApprovalNeeded(
        rule,
        by,
        inputs.approvals().getOrDefault(search, List.of()).stream()
            .anyMatch(given -> given.householdId().equals(home) && given.rule().equals(rule)));
  }

  private List<PlanResult.Unplaced> unplaced(Made made) {
    Map<ChildId, Set<HouseholdId>> possible = new HashMap<>();
    for (PlanOption option : made.whole().options()) {
      for (ChildId child : option.children()) {
        possible.computeIfAbsent(child, c -> new HashSet<>()).add(option.household());
      }
    }
    List<PlanResult.Unplaced> unplaced = new ArrayList<>();
    for (ChildId child : made.plan().unplaced()) {
      SearchId search = search(child);
      unplaced.add(
          new PlanResult.Unplaced(
              search,
              child,
              possible.getOrDefault(child, Set.of()).size(),
              maker.nearest(child, NEAREST).stream()
                  .map(nearly -> nearly(search, nearly))
                  .toList()));
    }
    for (Waiting each : inputs.waiting()) {
      if (!each.isOfManageableSize()) {
        each.request()
            .children()
            .forEach(
                child ->
                    unplaced.add(new PlanResult.Unplaced(each.search(), child.id(), 0, List.of())));
      }
    }
    return unplaced;
  }

  private PlanResult.Nearly nearly(SearchId search, Unlocking.Nearly nearly) {
    HouseholdId home = nearly.home().id();
    List<ApprovalNeeded> approvals = new ArrayList<>();
    for (Objection objection : nearly.approvals()) {
      String by = objection.approver();
      if (by != null) {
        approvals.add(needed(search, home, objection.rule(), by));
      }
    }
    return new PlanResult.Nearly(
        home,
        nearly.inTheWay().stream().map(Objection::finding).toList(),
        approvals.stream().distinct().toList());
  }

  private static PlanResult.Alone alone(BesidePlan beside) {
    PlanOption best = beside.best();
    return new PlanResult.Alone(
        beside.child(),
        best == null ? null : best.household(),
        best == null ? null : best.score(),
        beside.differs());
  }

  private SearchId search(ChildId child) {
    SearchId search = searchOf.get(child);
    if (search == null) {
      throw new IllegalStateException("not in the plan: " + child);
    }
    return search;
  }

  /** The rules' word on a home for a child, as the facts stand now. */
  ProblemMaker rules() {
    return maker;
  }

  boolean has(ChildId child) {
    return maker.has(child);
  }
}
