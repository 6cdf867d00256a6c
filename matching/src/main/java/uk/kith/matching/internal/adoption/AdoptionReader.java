package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.AdoptionFacts;
import uk.kith.court.engine.order.ParentalConsent;
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
  static final String APART = "APART";

  private static final Set<AdoptionStep> OF_EVERY_WAY =
      EnumSet.of(
          AdoptionStep.CONSENTED,
          AdoptionStep.CONSENT_WITHDRAWN,
          AdoptionStep.REVIEWED,
          AdoptionStep.MATCHED,
          AdoptionStep.PLACED,
          AdoptionStep.DISRUPTED,
          AdoptionStep.DISRUPTION_MEETING,
          AdoptionStep.ADOPTED,
          AdoptionStep.REVERSED);

  @Inject AdoptionRows rows;
  @Inject AdoptionFacts court;
  @Inject AdoptionPlacements placements;
  @Inject CareHistories histories;
  @Inject Children children;

  /**
   * A child and its way.
   *
   * @param sought the last time a family was sought; null while none was
   * @param placedAs code of the placement for adoption in which it lives on the day; null while in
   *     none
   */
  record Known(
      ChildBrief brief,
      @Nullable FindingChildRow sought,
      AdoptionChain chain,
      @Nullable String placedAs) {

    ChildId child() {
      return brief.id();
    }

    /**
     * Since when it is not said where the child lived, before it moves in with a family on a day,
     * while the register has it with the family that it left (R-DATA-03); null otherwise.
     */
    @Nullable LocalDate homeToSayBefore(LocalDate movesIn) {
      LocalDate missing = placedAs == null ? null : chain.homeMissingSince(movesIn);
      return missing == null || !missing.isBefore(movesIn) ? null : missing;
    }
  }

  /** Everybody who was ever sought for, is decided for, placed, to be placed or was adopted. */
  Set<ChildId> everybody(LocalDate asOf) {
    return everybody(null, asOf);
  }

  /**
   * The same.
   *
   * @param among those asked about; null for all
   */
  Set<ChildId> everybody(@Nullable Collection<ChildId> among, LocalDate asOf) {
    Set<ChildId> all = rows.everySought(among);
    all.addAll(court.decided(among, asOf));
    all.addAll(placements.placedOrToBe(among, asOf));
    all.addAll(placements.adopted(among, asOf));
    return all;
  }

  /** Those of some whom the caller may see. */
  List<Known> known(Collection<ChildId> asked, LocalDate asOf) {
    List<ChildBrief> briefs = children.brief(asked, asOf);
    List<ChildId> ids = briefs.stream().map(ChildBrief::id).toList();
    Map<ChildId, List<FindingChildRow>> sought =
        rows.children(ids).stream().collect(groupingBy(FindingChildRow::child));
    Map<ChildId, List<StepRow>> steps =
        rows.steps(ids).stream().collect(groupingBy(StepRow::child));
    Map<ChildId, AdoptionFacts.Facts> facts = court.of(ids, asOf);
    Map<ChildId, AdoptionPlacements.Placed> placed = placements.of(ids, asOf);
    Map<ChildId, LocalDate> adopted = histories.adoptedOn(ids, asOf);
    Map<ChildId, CareHistory> care =
        histories.ofChildren(ids, asOf).stream().collect(toMap(CareHistory::child, each -> each));
    List<Known> known = new ArrayList<>();
    for (ChildBrief brief : briefs) {
      ChildId child = brief.id();
      List<FindingChildRow> times = sought.getOrDefault(child, List.of());
      FindingChildRow row = times.isEmpty() ? null : times.get(times.size() - 1);
      known.add(
          new Known(
              brief,
              row,
              new Maker(
                      brief,
                      asOf,
                      row,
                      began(times),
                      times.stream().flatMap(time -> links(time, time == row)).toList(),
                      ofThisWay(steps.getOrDefault(child, List.of()), facts.get(child)),
                      facts.get(child),
                      placed.get(child),
                      adopted.get(child),
                      care.get(child))
                  .chain(),
              placedAs(placed.get(child))));
    }
    return known;
  }

  /** Since when a family is sought: since the child's own search, where others joined it. */
  static @Nullable LocalDate began(List<FindingChildRow> times) {
    int at = times.size() - 1;
    while (at > 0 && times.get(at - 1).ended(EndedHow.JOINED)) {
      at--;
    }
    return at < 0 ? null : times.get(at).finding().beganOn();
  }

  private static @Nullable String placedAs(AdoptionPlacements.@Nullable Placed placed) {
    return placed == null || placed.endedOn() != null ? null : placed.type();
  }

  /**
   * Without what was done before a reversal after which adoption was decided again. Consent stays,
   * for the reversal leaves it, and so does what the figures of earlier years count.
   */
  private static List<StepRow> ofThisWay(List<StepRow> steps, AdoptionFacts.@Nullable Facts facts) {
    LocalDate decided = facts == null ? null : facts.decidedOn();
    LocalDate reversed = facts == null ? null : facts.reversedOn();
    return decided == null || reversed == null || !decided.isAfter(reversed)
        ? steps
        : steps.stream()
            .filter(row -> row.onDay().isAfter(reversed) || OF_EVERY_WAY.contains(row.step()))
            .toList();
  }

  /**
   * Links of a search as the child has them: what was done of them after it left a search for
   * another is done for brothers and sisters alone.
   */
  private static Stream<Link> links(FindingChildRow time, boolean last) {
    LocalDate left = time.endedOn();
    Stream<Link> all = time.finding().links().stream().map(LinkRow::link);
    return last || left == null
        ? all
        : all.map(link -> link.until(left, "The child is sought for in another search"))
            .filter(Objects::nonNull);
  }

  /**
   * The end of a placement that ended neither before the decision that stands nor in an earlier
   * period of care; null otherwise.
   */
  static @Nullable LocalDate ofThisTime(
      @Nullable LocalDate ended, @Nullable LocalDate decided, @Nullable LocalDate careBegan) {
    return ended == null
            || (decided != null && ended.isBefore(decided))
            || (careBegan != null && ended.isBefore(careBegan))
        ? null
        : ended;
  }

  /** By child. */
  Map<ChildId, Known> byChild(Collection<ChildId> asked, LocalDate asOf) {
    Map<ChildId, Known> all = new LinkedHashMap<>();
    known(asked, asOf).forEach(each -> all.put(each.child(), each));
    return all;
  }

  /** Makes the chain of one child. */
  private record Maker(
      ChildBrief brief,
      LocalDate asOf,
      @Nullable FindingChildRow row,
      @Nullable LocalDate began,
      List<Link> links,
      List<StepRow> steps,
      AdoptionFacts.@Nullable Facts facts,
      AdoptionPlacements.@Nullable Placed placed,
      @Nullable LocalDate adoptedOn,
      @Nullable CareHistory care) {

    AdoptionChain chain() {
      Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
      put(days, Milestone.CARE_BEGAN, care == null ? null : care.careBegan());
      put(days, Milestone.PROFILED, began);
      addCourt(days);
      addPlaced(days);
      for (StepRow step : steps) {
        Milestone milestone = step.step().milestone();
        if (!step.onDay().isAfter(asOf) || !days.containsKey(milestone)) {
          put(days, milestone, step.onDay()); // what comes later does not hide what was before
        }
      }
      return new AdoptionChain(
          brief.birth(),
          days,
          links,
          isSoughtWithOthers(),
          last(AdoptionStep.SIBLINGS_DECIDED),
          reviews(),
          placed == null ? List.of() : placed.visits(),
          steps.stream()
              .filter(step -> step.step() == AdoptionStep.REVERSED && !step.onDay().isAfter(asOf))
              .map(StepRow::answer)
              .filter(Objects::nonNull)
              .map(ReversalReason::valueOf)
              .reduce((earlier, later) -> later)
              .orElse(null),
          facts == null ? null : facts.decidedFirst(),
          care == null ? null : care.leftCare(),
          facts == null ? null : facts.turnedOn(),
          facts == null ? null : facts.unitedOn(),
          left(),
          isSoughtWithOthers() && APART.equals(siblingsDecided())
              ? last(AdoptionStep.SIBLINGS_DECIDED)
              : null,
          facts == null ? null : facts.applyBy(),
          facts == null ? null : facts.revokeBy(),
          facts == null ? ParentalConsent.NONE : facts.consent().of(brief.birth()),
          homeMissing());
    }

    private boolean isSoughtWithOthers() {
      return row != null && row.isOpen(asOf) && row.finding().sought(asOf).size() > 1;
    }

    private @Nullable String siblingsDecided() {
      return steps.stream()
          .filter(step -> step.step() == AdoptionStep.SIBLINGS_DECIDED)
          .map(StepRow::answer)
          .filter(Objects::nonNull)
          .reduce((earlier, later) -> later)
          .orElse(null);
    }

    /** R-ADOPT-28: the placement ended, not by adoption, and no disruption of it is recorded. */
    private @Nullable LocalDate left() {
      LocalDate ended = placed == null ? null : placed.endedOn();
      return adoptedOn != null || isDisrupted()
          ? null
          : ofThisTime(
              ended,
              facts == null ? null : facts.decidedOn(),
              care == null ? null : care.careBegan());
    }

    private boolean isDisrupted() {
      LocalDate disrupted = last(AdoptionStep.DISRUPTED);
      return placed != null && disrupted != null && !disrupted.isBefore(placed.placedOn());
    }

    /** R-DATA-03: the register has the child with the family still, or nowhere. */
    private @Nullable LocalDate homeMissing() {
      if (placed != null && placed.endedOn() == null && isDisrupted()) {
        return last(AdoptionStep.DISRUPTED);
      }
      return care == null || !care.toFollow() ? null : care.careEnded();
    }

    private void addCourt(Map<Milestone, LocalDate> days) {
      if (facts != null) {
        put(days, Milestone.CONSIDERED, facts.consideredOn());
        put(days, Milestone.DECIDED, facts.decidedOn());
        put(days, Milestone.REVERSED, facts.reversedOn());
        put(days, Milestone.ORDER_APPLIED, facts.appliedOn());
        put(days, Milestone.ORDER_REFUSED, facts.refusedOn());
        put(days, Milestone.ORDERED, facts.orderedOn());
        put(days, Milestone.REVOCATION_APPLIED, facts.revocationAppliedOn());
        put(days, Milestone.REVOKED, facts.revokedOn());
      }
    }

    /**
     * A placement that ended says nothing of today, unless by adoption, or by a disruption that is
     * recorded.
     */
    private void addPlaced(Map<Milestone, LocalDate> days) {
      put(days, Milestone.ADOPTED, adoptedOn);
      if (placed == null) {
        return;
      }
      if (placed.endedOn() == null || placed.endedOn().equals(adoptedOn) || isDisrupted()) {
        put(days, Milestone.PLACED, placed.placedOn());
        put(days, Milestone.FOSTERED_BY_ADOPTERS, placed.fosteredFrom());
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
          .filter(step -> step.step() == of && !step.onDay().isAfter(asOf))
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
