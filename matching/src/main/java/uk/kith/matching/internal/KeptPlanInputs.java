package uk.kith.matching.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.matching.engine.plan.Waiting;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;

/** What a plan followed from as it is stored, its homes apart (R-MATCH-14). */
public record KeptPlanInputs(
    List<Wait> waiting,
    PlacementPolicy constraints,
    int placeHeld,
    int forAdopters,
    boolean adopters) {

  public KeptPlanInputs {
    waiting = List.copyOf(waiting);
  }

  /** A search, its children who have a home, and what was approved for it. */
  public record Wait(
      SearchId search,
      LocalDate openedOn,
      PlacementRequest request,
      List<Settled> settled,
      List<SearchView.Approval> approvals) {
    public Wait {
      settled = List.copyOf(settled);
      approvals = List.copyOf(approvals);
    }
  }

  /** A child who waits no more, and its home. */
  public record Settled(ChildId child, HouseholdId home) {}

  static KeptPlanInputs of(PlanInputs inputs) {
    return new KeptPlanInputs(
        inputs.waiting().stream()
            .map(
                each ->
                    new Wait(
                        each.search(),
                        each.openedOn(),
                        each.request(),
                        each.settled().entrySet().stream()
                            .map(settled -> new Settled(settled.getKey(), settled.getValue()))
                            .toList(),
                        inputs.approvals().getOrDefault(each.search(), List.of())))
            .toList(),
        inputs.constraints(),
        inputs.placeHeld(),
        inputs.forAdopters(),
        inputs.adopters());
  }

  PlanInputs with(List<HouseholdSnapshot> households) {
    Map<SearchId, List<SearchView.Approval>> approvals = new HashMap<>();
    waiting.forEach(each -> approvals.put(each.search(), each.approvals()));
    return new PlanInputs(
        waiting.stream().map(KeptPlanInputs::waiting).toList(),
        households,
        constraints,
        approvals,
        placeHeld,
        forAdopters,
        adopters,
        Map.of());
  }

  private static Waiting waiting(Wait kept) {
    Map<ChildId, HouseholdId> settled = new HashMap<>();
    kept.settled().forEach(each -> settled.put(each.child(), each.home()));
    return new Waiting(kept.search(), kept.openedOn(), kept.request(), settled);
  }
}
