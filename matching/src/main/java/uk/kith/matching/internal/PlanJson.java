package uk.kith.matching.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Jobs;
import uk.kith.matching.api.PlanProof;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.api.PlanView;
import uk.kith.matching.engine.plan.Objective;
import uk.kith.matching.engine.plan.Plan;
import uk.kith.matching.engine.plan.Waiting;
import uk.kith.placements.api.Considerations.Considered;

/** A plan as programs outside see it. What is not known, and what is not made yet, is absent. */
@Schema(description = "A plan for everybody who waits: advice, nothing is reserved by it")
public record PlanJson(
    PlanId id,
    LocalDate asOf,
    Instant askedAt,
    Jobs.Status status,
    int progress,
    String message,
    @Schema(description = "Searches asked for by name; empty for all that were open")
        List<SearchId> searches,
    @Schema(description = "Version of the weights") @Nullable Integer policyVersion,
    @Schema(description = "Facts that it rests on have changed since") boolean stale,
    @Schema(description = "The aims, none of which is traded against an earlier one")
        @Nullable List<String> order,
    @Nullable Boolean provenBest,
    @Schema(description = "What is proven, in words") @Nullable String proof,
    @Schema(description = "Points of score that a better plan could have more, at the most")
        @Nullable Long gapPoints,
    @Schema(description = "What a better plan could have more of each aim, at the most")
        @Nullable Objective gap,
    @Nullable Objective objective,
    @Schema(description = "Children who waited") @Nullable Integer children,
    @Nullable List<PlanResult.Assignment> assignments,
    @Schema(
            description =
                "Ways to place children that were left out whole, as not all whom the plan would"
                    + " place there can live together; the plan is not proven best then")
        @Nullable Integer withheld,
    @Schema(description = "Children of the searches for whom a place is held already")
        @Nullable Integer placeHeld,
    @Schema(description = "Searches of too many children to be planned; they stand in unplaced")
        @Nullable List<SearchId> tooLarge,
    @Schema(description = "Searches for adopters, which are left to family finding")
        @Nullable Integer forAdopters,
    @Nullable List<Unplaced> unplaced,
    @Schema(description = "What would be best for each child if nobody else waited")
        @Nullable List<PlanResult.Alone> alone,
    Plan.@Nullable Workings workings,
    @Nullable PlanProof certificate,
    @Schema(
            description =
                "Parents, relatives, friends and other connected persons who are recorded as"
                    + " considered, as of now, by search (R-PLACE-01, R-PLACE-03)")
        List<FamilyOf> whoOfFamily) {

  /** Who of the family and friends of a search's children was considered. */
  public record FamilyOf(SearchId search, List<OptionsJson.Relative> considered) {}

  private static final Finding TOO_LARGE =
      Finding.of(
          RuleId.of("R-MATCH-22"),
          Severity.WARNING,
          "The search is of more than " + Waiting.MOST_CHILDREN + " children and was not planned",
          "product default");

  /** A child without a home, and what stands in the way of the homes that come nearest. */
  public record Unplaced(
      ChildId child,
      SearchId search,
      @Schema(description = "What stands in the way in the nearest homes, each once")
          List<Finding> findings,
      @Schema(description = "Homes that are possible, if nobody else moved in") int possibleHomes,
      List<PlanResult.Nearly> nearest) {

    static Unplaced of(PlanResult.Unplaced unplaced, PlanResult plan) {
      return new Unplaced(
          unplaced.child(),
          unplaced.search(),
          plan.tooLarge().contains(unplaced.search())
              ? List.of(TOO_LARGE)
              : unplaced.nearest().stream()
                  .flatMap(nearly -> nearly.inTheWay().stream())
                  .distinct()
                  .toList(),
          unplaced.possibleHomes(),
          unplaced.nearest());
    }
  }

  static PlanJson of(
      PlanView plan,
      boolean stale,
      @Nullable PlanProof proof,
      Map<SearchId, Considered> considered) {
    PlanResult result = plan.result();
    return new PlanJson(
        plan.id(),
        plan.asOf(),
        plan.askedAt(),
        plan.status(),
        plan.progress(),
        plan.message(),
        plan.searches(),
        plan.policyVersion(),
        stale,
        result == null ? null : names(result),
        result == null ? null : Boolean.valueOf(result.provenBest()),
        result == null ? null : result.proof(),
        result == null ? null : Long.valueOf(result.gap().score()),
        result == null ? null : result.gap(),
        result == null ? null : result.objective(),
        result == null ? null : Integer.valueOf(result.children()),
        result == null ? null : result.assignments(),
        result == null ? null : Integer.valueOf(result.withheld()),
        result == null ? null : Integer.valueOf(result.placeHeld()),
        result == null ? null : result.tooLarge(),
        result == null ? null : Integer.valueOf(result.forAdopters()),
        result == null
            ? null
            : result.unplaced().stream().map(each -> Unplaced.of(each, result)).toList(),
        result == null ? null : result.alone(),
        result == null ? null : result.workings(),
        proof,
        considered.entrySet().stream()
            .map(each -> new FamilyOf(each.getKey(), OptionsJson.family(each.getValue())))
            .filter(each -> !each.considered().isEmpty())
            .sorted(Comparator.comparing(each -> each.search().value()))
            .toList());
  }

  private static List<String> names(PlanResult result) {
    return result.order().stream().map(aim -> aim.name().toLowerCase(Locale.ROOT)).toList();
  }
}
