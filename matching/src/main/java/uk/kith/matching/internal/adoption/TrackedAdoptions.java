package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/** Ways of children to adoption for trackers. It neither checks roles nor audits. */
@ApplicationScoped
public class TrackedAdoptions {

  @Inject AdoptionReader reader;
  @Inject AdoptionRows rows;
  @Inject KeptAdoptions kept;
  @Inject AdoptionPlacements placements;
  @Inject Households households;
  @Inject FamilyConstraints constraints;

  /** By child; those whom the caller may not see are absent. */
  public Map<ChildId, KnownAdoption> of(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, List<StepRow>> steps =
        rows.steps(children).stream().collect(groupingBy(StepRow::child));
    Map<ChildId, KnownAdoption> all = new HashMap<>();
    for (Known known : reader.known(children, asOf)) {
      all.put(known.child(), of(known, steps.getOrDefault(known.child(), List.of())));
    }
    return all;
  }

  private static KnownAdoption of(Known known, List<StepRow> steps) {
    Map<AdoptionStep, LocalDate> days = new EnumMap<>(AdoptionStep.class);
    Map<AdoptionStep, String> answers = new EnumMap<>(AdoptionStep.class);
    for (StepRow row : steps) {
      days.put(row.step(), row.onDay());
      if (row.answer() != null) {
        answers.put(row.step(), row.answer());
      }
    }
    FindingChildRow sought = known.sought();
    return new KnownAdoption(
        known.child(),
        sought == null ? null : sought.finding().findingId(),
        sought != null && sought.isOpen(),
        sought == null
            ? List.of()
            : sought.isOpen()
                ? sought.finding().children().stream()
                    .filter(FindingChildRow::isOpen)
                    .map(FindingChildRow::child)
                    .toList()
                : List.of(known.child()),
        known.chain(),
        days,
        answers);
  }

  /** When families were approved as adopters, by a day; of whom that is not recorded is absent. */
  public Map<HouseholdId, LocalDate> approvedOn(Collection<HouseholdId> families, LocalDate asOf) {
    Map<HouseholdId, LocalDate> first = placements.approvedOn(families, asOf);
    Map<HouseholdId, LocalDate> approved = new HashMap<>();
    for (HouseholdView home : households.findHouseholds(families, asOf)) {
      LocalDate on = AdoptiveFamilies.approvedOn(home, first);
      if (on != null) {
        approved.put(home.snapshot().id(), on);
      }
    }
    return approved;
  }

  /**
   * What speaks on a day against a family for children together (R-MATCH-01, R-MATCH-18); who lives
   * with another one by a link is not asked about, as when the move is recorded.
   */
  public List<Finding> against(Collection<ChildId> together, HouseholdId family, LocalDate on) {
    return constraints.against(
        together.size() < 2 ? together : notElsewhere(reader.known(together, on), family, on),
        family,
        on);
  }

  static List<ChildId> notElsewhere(Collection<Known> together, HouseholdId family, LocalDate on) {
    return together.stream()
        .filter(
            known ->
                known.chain().placedBy(on).stream()
                    .allMatch(link -> link.household().equals(family)))
        .map(Known::child)
        .toList();
  }

  /** Whose way is not over on a day, whom a whole tracker names. */
  public Set<ChildId> onTheWay(LocalDate asOf) {
    return kept.on(asOf).values().stream()
        .filter(child -> !child.stage().isOver())
        .map(OnBoard::child)
        .collect(toSet());
  }
}
