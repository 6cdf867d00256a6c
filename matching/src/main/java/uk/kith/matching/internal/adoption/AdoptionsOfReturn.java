package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.AdoptionFacts;
import uk.kith.court.engine.permanence.AdoptionDecision;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.AdoptionPlacements.Placed;
import uk.kith.placements.api.AdoptionsForReturn;
import uk.kith.placements.engine.ssda903.Adopters;
import uk.kith.placements.engine.ssda903.KithAdoption;
import uk.kith.placements.engine.ssda903.KithAdoption.Decision;

/** Decisions, matches and adopters for the tables AD1 and PlacedAdoption of the return. */
@ApplicationScoped
public class AdoptionsOfReturn implements AdoptionsForReturn {

  private static final Set<String> BY_CARERS = Set.of("A3", "A5");

  @Inject AccessPolicy access;
  @Inject AdoptionReader reader;
  @Inject AdoptionFacts court;
  @Inject AdoptionPlacements placements;
  @Inject AdoptionRows rows;

  @Override
  public Map<ChildId, KithAdoption> of(Collection<ChildId> children, LocalDate lastDay) {
    if (!access.maySeeAdopters()) {
      return Map.of();
    }
    Set<ChildId> asked = reader.everybody(lastDay);
    asked.retainAll(Set.copyOf(children));
    Map<ChildId, Placed> placed = placements.of(asked, lastDay);
    Map<ChildId, AdoptionChain> chains = new HashMap<>();
    reader.byChild(asked, lastDay).forEach((child, known) -> chains.put(child, known.chain()));
    Map<ChildId, HouseholdId> families = new HashMap<>();
    chains.forEach(
        (child, chain) -> {
          HouseholdId family = DefaultAdoptionFiles.family(chain, placed.get(child), lastDay);
          if (family != null) {
            families.put(child, family);
          }
        });
    Map<HouseholdId, List<FamilyStepRow>> steps =
        rows.familySteps(families.values()).stream().collect(groupingBy(FamilyStepRow::household));
    Map<ChildId, List<AdoptionDecision>> decided = court.decisions(asked, lastDay);
    Map<ChildId, List<StepRow>> done =
        rows.steps(asked).stream().collect(groupingBy(StepRow::child));
    Map<ChildId, KithAdoption> told = new HashMap<>();
    chains.forEach(
        (child, chain) ->
            told.put(
                child,
                adoption(
                    decisions(
                        decided.getOrDefault(child, List.of()),
                        done.getOrDefault(child, List.of())),
                    chain,
                    placed.get(child),
                    families.containsKey(child)
                        ? steps.getOrDefault(families.get(child), List.of())
                        : List.of(),
                    lastDay)));
    return told;
  }

  private static KithAdoption adoption(
      List<Decision> decisions,
      AdoptionChain chain,
      @Nullable Placed placed,
      List<FamilyStepRow> steps,
      LocalDate lastDay) {
    return new KithAdoption(
        decisions,
        chain.day(Milestone.MATCHED, lastDay),
        placed == null ? null : (Boolean) BY_CARERS.contains(placed.type()),
        adopters(steps));
  }

  /** With the reason that was recorded with each reversal (R-ADOPT-21). */
  static List<Decision> decisions(List<AdoptionDecision> decided, List<StepRow> steps) {
    return decided.stream()
        .map(each -> new Decision(each.on(), each.reversedOn(), reason(each.reversedOn(), steps)))
        .toList();
  }

  private static @Nullable String reason(@Nullable LocalDate reversedOn, List<StepRow> steps) {
    return steps.stream()
        .filter(row -> row.step() == AdoptionStep.REVERSED && row.onDay().equals(reversedOn))
        .map(StepRow::answer)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** Whoever adopts is who they are, whenever somebody recorded it. */
  private static @Nullable Adopters adopters(List<FamilyStepRow> steps) {
    return steps.stream()
        .filter(row -> row.step() == FamilyStep.WHO_ADOPTS)
        .map(FamilyStepRow::answer)
        .filter(Objects::nonNull)
        .map(Adopters::valueOf)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
