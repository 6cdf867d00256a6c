package uk.kith.placements.internal.outside;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sight;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.PlacementsOutside.Ledger;
import uk.kith.placements.api.PlacementsOutside.ReasonCount;
import uk.kith.placements.api.PlacementsOutside.RuleCount;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.outside.LedgerFilter;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.published.BegunOutside;
import uk.kith.placements.engine.published.BegunOutside.Against;
import uk.kith.placements.engine.published.PublishedLedger;
import uk.kith.placements.engine.vacancy.ChildSegment;
import uk.kith.placements.internal.children.ChildFacts;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.kept.Touches;
import uk.kith.placements.internal.outside.SqlOutside.Found;
import uk.kith.placements.internal.outside.SqlOutside.Row;

/**
 * Why placements began outside, counted (R-PLACE-48, R-SUFF-09); those of the three years to the
 * newest month that has ended, and since, are kept.
 */
@ApplicationScoped
class LedgerRows {

  private static final Comparator<ChildSegment> BY_SEGMENT =
      Comparator.comparing(ChildSegment::age)
          .thenComparing(segment -> segment.needs().size())
          .thenComparing(segment -> segment.needs().toString());

  /** Everybody, but for placements for adoption: two readers compared tell of nobody. */
  private static final Sight PUBLISHED = new Sight(false, false, Set.of());

  @Inject SqlOutside rows;
  @Inject KeptLocalOptions options;
  @Inject Sql sql;
  @Inject Facts facts;
  @Inject AccessPolicy access;
  @Inject Touches touches;
  @Inject BusinessDate businessDate;

  private final Kept<List<BegunOutside>> kept = new Kept<>();

  /** What is known of the child on the first day. */
  private record Asked(Needs needs, int together) {}

  /** What a count is by; records, so that equal ones are one. */
  private record ByReason(YearMonth month, ChildSegment segment, @Nullable OutsideReason reason) {}

  private record ByRule(YearMonth month, ChildSegment segment, @Nullable RuleId rule) {}

  Ledger of(LedgerFilter filter) {
    Map<ByReason, Long> reasons = new HashMap<>();
    Map<ByRule, Long> rules = new HashMap<>();
    for (List<BegunOutside> ofChild : begun(filter.first(), access.sight()).values()) {
      for (BegunOutside each : ofChild) {
        if (filter.counts(each.start(), each.child())) {
          YearMonth month = YearMonth.from(each.start());
          reasons.merge(new ByReason(month, each.child(), each.reason()), 1L, Long::sum);
          each.against()
              .forEach(
                  a ->
                      rules.merge(
                          new ByRule(month, each.child(), a.rule()), (long) a.homes(), Long::sum));
        }
      }
    }
    return new Ledger(reasons(reasons), rules(rules));
  }

  /** As it is told to who may not see children: the same to everybody. */
  PublishedLedger published() {
    LocalDate today = businessDate.today();
    return PublishedLedger.of(
        begun(PublishedLedger.firstDay(PublishedLedger.lastDay(today)), PUBLISHED).values().stream()
            .flatMap(List::stream)
            .toList(),
        today);
  }

  private static List<ReasonCount> reasons(Map<ByReason, Long> counts) {
    return counts.entrySet().stream()
        .map(
            e ->
                new ReasonCount(
                    e.getKey().month(), e.getKey().segment(), e.getKey().reason(), e.getValue()))
        .sorted(
            Comparator.comparing(ReasonCount::month)
                .thenComparing(ReasonCount::segment, BY_SEGMENT)
                .thenComparing(
                    ReasonCount::reason, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static List<RuleCount> rules(Map<ByRule, Long> counts) {
    return counts.entrySet().stream()
        .map(
            e ->
                new RuleCount(
                    e.getKey().month(), e.getKey().segment(), e.getKey().rule(), e.getValue()))
        .sorted(
            Comparator.comparing(RuleCount::month)
                .thenComparing(RuleCount::segment, BY_SEGMENT)
                .thenComparing(RuleCount::rule, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private Map<UUID, List<BegunOutside>> begun(LocalDate first, Sight sight) {
    LocalDate today = businessDate.today();
    LocalDate keptFrom = PublishedLedger.firstDay(PublishedLedger.lastDay(today));
    return first.isBefore(keptFrom)
        ? read(null, first, sight)
        : kept.on(today, sight, touches, ids -> read(ids, keptFrom, sight));
  }

  /**
   * @param children null for all
   */
  private Map<UUID, List<BegunOutside>> read(
      @Nullable Set<UUID> children, LocalDate first, Sight sight) {
    List<Found> begun = rows.begunFrom(children, first, sight);
    Map<PlacementId, Asked> asked = asked(begun);
    Map<UUID, List<Against>> against =
        options.count(
            begun.stream()
                .map(Found::row)
                .filter(LedgerRows::isForLackOfAHome)
                .map(Row::choice)
                .toList());
    return begun.stream()
        .map(Found::row)
        .collect(
            groupingBy(
                row -> row.child().value(),
                mapping(row -> counted(row, asked, against), toList())));
  }

  private static BegunOutside counted(
      Row row, Map<PlacementId, Asked> asked, Map<UUID, List<Against>> against) {
    Asked of = asked.getOrDefault(row.placement(), new Asked(Needs.NOT_KNOWN, 1));
    return new BegunOutside(
        row.start(),
        ChildSegment.of(row.age(), of.needs(), of.together()),
        row.reason(),
        against.getOrDefault(row.choice(), List.of()));
  }

  /** Or for a reason that nobody recorded. */
  private static boolean isForLackOfAHome(Row row) {
    OutsideReason reason = row.reason();
    return reason == null || !reason.isByPlan();
  }

  /** Needs on the first day, and how many children the search was for. */
  private Map<PlacementId, Asked> asked(Collection<Found> begun) {
    Map<PlacementId, Asked> asked = new HashMap<>();
    if (!begun.isEmpty()) {
      sql.list(
              """
              select p.id, need.value as needs,
                     (select count(*) from placements.search_child c where c.search_id = r.search_id
                        and not c.parted)
                       as together
                from placements.placement p
                left join placements.reservation r on r.id = p.reservation_id
                left join placements.child_fact need
                       on need.child_id = p.child_id and need.kind = 'needs'
                      and need.superseded_at is null
                      and daterange(need.valid_from, need.valid_until, '[]') @> p.start_on
               where p.id = any(?) and (need.id is not null or r.id is not null)
              """,
              row -> {
                String needs = Sql.findText(row, "needs");
                return Map.entry(
                    new PlacementId(Sql.uuid(row, "id")),
                    new Asked(
                        needs == null ? Needs.NOT_KNOWN : facts.read(ChildFacts.NEEDS, needs),
                        row.getInt("together")));
              },
              begun.stream().map(each -> each.row().placement()).toList())
          .forEach(entry -> asked.put(entry.getKey(), entry.getValue()));
    }
    return asked;
  }
}
