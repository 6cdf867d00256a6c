package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.TouchSource;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Scorecard;
import uk.kith.matching.engine.adoption.ScorecardChild;
import uk.kith.matching.engine.adoption.ScorecardFamily;
import uk.kith.matching.engine.adoption.ScorecardThresholds;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/**
 * What scorecards count of each child, as known on their last day. A scorecard of a past year is
 * changed by what is recorded of it and by nothing else, so that those of the days that were asked
 * for last are kept too, until the business date moves on.
 */
@ApplicationScoped
class KeptScorecards {

  /** Last days whose answers are in memory at once. */
  private static final int DAYS = 8;

  /** Children whose rows are in memory at once while all are read. */
  private static final int PART = 4000;

  @Inject AdoptionReader reader;
  @Inject AdoptionRows rows;
  @Inject KeptAdoptions adoptions;
  @Inject Households households;
  @Inject AdoptionPlacements placements;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  private static final Comparator<ScorecardChild> BY_CHILD =
      Comparator.comparing(child -> child.child().value());

  private static final Comparator<ScorecardFamily> BY_MATCH =
      Comparator.comparing(ScorecardFamily::matchedOn)
          .thenComparing(family -> family.household().value());

  private final Map<LocalDate, Kept<Counted>> kept = new LinkedHashMap<>(DAYS, 1, true);
  private final Map<LocalDate, Everybody> ordered = new HashMap<>();
  private LocalDate keptOn = LocalDate.MIN;

  /**
   * What is counted of a child.
   *
   * @param families with whom it was matched
   */
  record Counted(ScorecardChild child, List<ScorecardFamily> families) {
    Counted {
      families = List.copyOf(families);
    }
  }

  /** Which scorecard. */
  record Asked(
      LocalDate periodEnd, int years, boolean compareAnyway, ScorecardThresholds thresholds) {}

  /**
   * Of everybody, in order.
   *
   * @param from what it follows from
   * @param cards those that were asked for of them
   * @param families one for each family and match, however many children it was a match for
   */
  record Everybody(
      Map<UUID, Counted> from,
      List<ScorecardChild> children,
      List<ScorecardFamily> families,
      Map<Asked, Scorecard> cards) {

    static Everybody of(Map<UUID, Counted> from) {
      return new Everybody(
          from,
          from.values().stream().map(Counted::child).sorted(BY_CHILD).toList(),
          from.values().stream()
              .flatMap(each -> each.families().stream())
              .distinct()
              .sorted(BY_MATCH)
              .toList(),
          new ConcurrentHashMap<>());
    }

    /** Reckoned once for as long as nobody of whom it tells is touched. */
    Scorecard card(Asked asked) {
      return cards.computeIfAbsent(
          asked,
          each ->
              Scorecard.of(
                  children,
                  families,
                  each.periodEnd(),
                  each.years(),
                  each.compareAnyway(),
                  each.thresholds()));
    }
  }

  Everybody on(LocalDate periodEnd) {
    rows.flush(); // or a look would not know that the caller has written
    return inOrder(
        periodEnd,
        of(periodEnd)
            .on(
                periodEnd,
                access.sight(),
                TouchSource.ofAnyDay(adoptions.touches()),
                ids -> read(ids, periodEnd)));
  }

  /** Worked out once for as long as nobody is touched: then the map is another one. */
  private synchronized Everybody inOrder(LocalDate periodEnd, Map<UUID, Counted> from) {
    Everybody known = ordered.get(periodEnd);
    if (known == null || known.from() != from) {
      known = Everybody.of(from);
      ordered.put(periodEnd, known);
    }
    return known;
  }

  private synchronized Kept<Counted> of(LocalDate periodEnd) {
    LocalDate today = businessDate.today();
    if (!keptOn.equals(today)) {
      kept.clear();
      ordered.clear();
      keptOn = today;
    }
    Kept<Counted> known = kept.computeIfAbsent(periodEnd, day -> new Kept<>());
    if (kept.size() > DAYS) {
      LocalDate eldest = kept.keySet().iterator().next();
      kept.remove(eldest);
      ordered.remove(eldest);
    }
    return known;
  }

  private Map<UUID, Counted> read(@Nullable Set<UUID> ids, LocalDate periodEnd) {
    List<ChildId> board = List.copyOf(reader.everybody(ids == null ? null : of(ids), periodEnd));
    Map<UUID, Counted> read = new HashMap<>();
    for (int from = 0; from < board.size(); from += PART) {
      List<Known> part =
          reader.known(board.subList(from, Math.min(from + PART, board.size())), periodEnd);
      Map<HouseholdId, LocalDate> approved = approved(part, periodEnd);
      part.forEach(
          each ->
              read.put(
                  each.child().value(),
                  new Counted(
                      ScorecardChild.of(each.child(), each.chain(), periodEnd),
                      families(each, approved, periodEnd))));
    }
    return read;
  }

  /** When a family was approved is said of the children who were linked with it. */
  private Set<ChildId> of(Set<UUID> ids) {
    Set<ChildId> asked = ids.stream().map(ChildId::new).collect(toSet());
    asked.addAll(rows.linkedWith(ids));
    return asked;
  }

  /** By family, null of whom it is not known; families who are not on record are absent. */
  private Map<HouseholdId, LocalDate> approved(List<Known> part, LocalDate periodEnd) {
    List<HouseholdId> ids =
        part.stream()
            .flatMap(each -> matched(each, periodEnd).stream())
            .map(Link::household)
            .distinct()
            .toList();
    Map<HouseholdId, LocalDate> first = placements.approvedOn(ids, periodEnd);
    Map<HouseholdId, LocalDate> approved = new HashMap<>();
    for (HouseholdView home : households.findHouseholds(ids, periodEnd)) {
      approved.put(home.snapshot().id(), AdoptiveFamilies.approvedOn(home, first));
    }
    return approved;
  }

  /** Of the child: what was done of a link after it left the search is the others’. */
  private static List<Link> matched(Known known, LocalDate periodEnd) {
    return known.chain().links().stream()
        .distinct()
        .filter(link -> link.reached(LinkState.MATCHED, periodEnd) != null)
        .toList();
  }

  private static List<ScorecardFamily> families(
      Known known, Map<HouseholdId, LocalDate> approved, LocalDate periodEnd) {
    List<ScorecardFamily> families = new ArrayList<>();
    for (Link link : matched(known, periodEnd)) {
      LocalDate on = link.reached(LinkState.MATCHED, periodEnd);
      if (on != null) {
        families.add(
            new ScorecardFamily(
                link.household(),
                approved.get(link.household()),
                on,
                approved.containsKey(link.household())));
      }
    }
    return families;
  }
}
