package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.AdoptionFacts;
import uk.kith.kernel.ChildId;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionReview;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.engine.adoption.ReversalReason;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/**
 * Children on the way to adoption, from the rows of family finding and what the modules to the left
 * know: a fixed number of queries, whatever the number of children.
 */
@ApplicationScoped
class AdoptionReader {

  private static final String YES = "YES";

  @Inject AdoptionRows rows;
  @Inject AdoptionFacts court;
  @Inject AdoptionPlacements placements;
  @Inject CareHistories histories;
  @Inject Children children;

  /**
   * A child and its way.
   *
   * @param sought the last time a family was sought; null while none was
   */
  record Known(ChildBrief brief, @Nullable FindingChildRow sought, AdoptionChain chain) {

    ChildId child() {
      return brief.id();
    }
  }

  /** Everybody who was ever sought for, is decided for, placed, to be placed or was adopted. */
  Set<ChildId> everybody(LocalDate asOf) {
    Set<ChildId> all = new LinkedHashSet<>();
    rows.everyChild().forEach(row -> all.add(row.child()));
    all.addAll(court.decided(asOf));
    all.addAll(placements.placedOrToBe(asOf));
    all.addAll(placements.adopted(asOf));
    return all;
  }

  /**
   * Those of some whom the caller may see.
   *
   * @param siblings of each child, so far as they are known; a group makes early decisions due
   */
  List<Known> known(
      Collection<ChildId> asked, Map<ChildId, Set<ChildId>> siblings, LocalDate asOf) {
    List<ChildBrief> briefs = children.brief(asked, asOf);
    List<ChildId> ids = briefs.stream().map(ChildBrief::id).toList();
    Map<ChildId, FindingChildRow> sought =
        rows.children(ids).stream()
            .collect(toMap(FindingChildRow::child, row -> row, (one, later) -> later));
    Map<ChildId, List<StepRow>> steps =
        rows.steps(ids).stream().collect(groupingBy(StepRow::child));
    Map<ChildId, AdoptionFacts.Facts> facts = court.of(ids, asOf);
    Map<ChildId, AdoptionPlacements.Placed> placed = placements.of(ids, asOf);
    Map<ChildId, CareHistory> care =
        histories.ofChildren(ids, asOf).stream().collect(toMap(CareHistory::child, each -> each));
    List<Known> known = new ArrayList<>();
    for (ChildBrief brief : briefs) {
      ChildId child = brief.id();
      FindingChildRow row = sought.get(child);
      known.add(
          new Known(
              brief,
              row,
              new Maker(
                      brief,
                      row,
                      steps.getOrDefault(child, List.of()),
                      facts.get(child),
                      placed.get(child),
                      care.get(child))
                  .chain(siblings.getOrDefault(child, Set.of()))));
    }
    return known;
  }

  /** By child. */
  Map<ChildId, Known> byChild(Collection<ChildId> asked, LocalDate asOf) {
    Map<ChildId, Known> all = new LinkedHashMap<>();
    known(asked, new HashMap<>(), asOf).forEach(each -> all.put(each.child(), each));
    return all;
  }

  /** Makes the chain of one child. */
  private record Maker(
      ChildBrief brief,
      @Nullable FindingChildRow row,
      List<StepRow> steps,
      AdoptionFacts.@Nullable Facts facts,
      AdoptionPlacements.@Nullable Placed placed,
      @Nullable CareHistory care) {

    AdoptionChain chain(Set<ChildId> siblings) {
      Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
      List<Link> links =
          row == null ? List.of() : row.finding().links().stream().map(LinkRow::link).toList();
      put(days, Milestone.CARE_BEGAN, care == null ? null : care.careBegan());
      put(days, Milestone.PROFILED, row == null ? null : row.finding().beganOn());
      addCourt(days);
      addPlaced(days);
      for (StepRow step : steps) {
        put(days, step.step().milestone(), step.onDay());
      }
      return new AdoptionChain(
          brief.birth(),
          days,
          links,
          !siblings.isEmpty() || (row != null && row.finding().children().size() > 1),
          last(AdoptionStep.SIBLINGS_DECIDED),
          reviews(),
          placed == null ? List.of() : placed.visits(),
          steps.stream()
              .filter(step -> step.step() == AdoptionStep.REVERSED)
              .map(StepRow::answer)
              .filter(Objects::nonNull)
              .map(ReversalReason::valueOf)
              .reduce((earlier, later) -> later)
              .orElse(null));
    }

    private void addCourt(Map<Milestone, LocalDate> days) {
      if (facts != null) {
        put(days, Milestone.DECIDED, facts.decidedOn());
        put(days, Milestone.REVERSED, facts.reversedOn());
        put(days, Milestone.ORDER_APPLIED, facts.appliedOn());
        put(days, Milestone.ORDERED, facts.orderedOn());
        put(days, Milestone.REVOCATION_APPLIED, facts.revocationAppliedOn());
        put(days, Milestone.REVOKED, facts.revokedOn());
      }
    }

    /** One that ended otherwise than by adoption says nothing of today. */
    private void addPlaced(Map<Milestone, LocalDate> days) {
      if (placed != null && (placed.endedOn() == null || placed.adoptedOn() != null)) {
        put(days, Milestone.PLACED, placed.placedOn());
        put(days, Milestone.ADOPTED, placed.adoptedOn());
      }
    }

    private List<AdoptionReview> reviews() {
      Map<LocalDate, AdoptionReview> reviews = new LinkedHashMap<>();
      if (care != null) {
        care.reviewedOn().forEach(on -> reviews.put(on, new AdoptionReview(on, null)));
      }
      steps.stream()
          .filter(step -> step.step() == AdoptionStep.REVIEWED)
          .forEach(
              step ->
                  reviews.put(
                      step.onDay(), new AdoptionReview(step.onDay(), YES.equals(step.answer()))));
      return List.copyOf(reviews.values());
    }

    private @Nullable LocalDate last(AdoptionStep of) {
      return steps.stream()
          .filter(step -> step.step() == of)
          .map(DatedRow::onDay)
          .max(LocalDate::compareTo)
          .orElse(null);
    }

    private static void put(
        Map<Milestone, LocalDate> days, @Nullable Milestone milestone, @Nullable LocalDate on) {
      if (milestone != null && on != null) {
        days.put(milestone, on);
      }
    }
  }
}
