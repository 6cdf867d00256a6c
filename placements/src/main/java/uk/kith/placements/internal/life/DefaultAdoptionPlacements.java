package uk.kith.placements.internal.life;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.life.ApprovalEnd;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.children.SqlSiblings;
import uk.kith.placements.internal.life.AdoptionStay.Episode;

/** Placements A3 to A6 and visits to them, from their rows. */
@UseCase
@AllowedRoles(Role.PANEL_ADVISER)
public class DefaultAdoptionPlacements implements AdoptionPlacements {

  private static final String FOR_ADOPTION = " type in ('A3', 'A4', 'A5', 'A6') ";

  private static final List<LifeEvent> STAGES =
      List.of(
          LifeEvent.RECRUITMENT_ENQUIRY,
          LifeEvent.RECRUITMENT_APPLICATION,
          LifeEvent.ADOPTER_GOES_AHEAD,
          LifeEvent.ADOPTER_STAGE_ONE_EXPLAINED,
          LifeEvent.ADOPTER_STAGE_ONE_DECIDED,
          LifeEvent.ADOPTER_STAGE_TWO_NOTICE,
          LifeEvent.ADOPTER_STAGE_TWO_EXPLAINED,
          LifeEvent.ADOPTER_PANEL_FOR,
          LifeEvent.ADOPTER_PANEL_AGAINST,
          LifeEvent.ADOPTER_DECIDED,
          LifeEvent.ADOPTER_DETERMINED,
          LifeEvent.ADOPTER_REVIEW_SOUGHT,
          LifeEvent.ADOPTER_REVIEW_ENDED,
          LifeEvent.ADOPTER_REFUSED,
          LifeEvent.ADOPTER_BROUGHT_BACK,
          LifeEvent.APPROVAL_ENDED,
          LifeEvent.ADOPTER_WITHDRAWN);

  @Inject ChildReader reader;
  @Inject SqlSiblings links;
  @Inject SqlAdoptionStays stays;
  @Inject Sql sql;
  @Inject LocalAuthority authority;

  private record Visit(UUID placement, LocalDate on) {}

  @Override
  public Map<ChildId, Placed> of(Collection<ChildId> children, LocalDate asOf) {
    Map<UUID, List<LocalDate>> visits =
        sql
            .list(
                """
                select e.subject_id, e.on_day from placements.life_event e
                  join placements.placement p on p.id = e.subject_id and p.superseded_at is null
                 where e.authority = ? and p.child_id = any(?) and e.event = ?
                   and e.withdrawn_at is null and e.on_day <= ? and p.\
                """
                    + FOR_ADOPTION
                    + "order by e.on_day",
                row -> new Visit(Sql.uuid(row, "subject_id"), Sql.day(row, "on_day")),
                authority.code(),
                children,
                LifeEvent.VISITED,
                asOf)
            .stream()
            .collect(groupingBy(Visit::placement, mapping(Visit::on, toList())));
    Map<ChildId, List<Episode>> episodes = stays.episodes(children, asOf);
    Map<ChildId, Placed> placed = new HashMap<>();
    episodes.forEach(
        (child, all) -> {
          Placed last = AdoptionStay.last(all, visits);
          if (last != null) {
            placed.put(child, last);
          }
        });
    return placed;
  }

  @Override
  public Map<ChildId, List<Home>> homes(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, List<Home>> homes = new HashMap<>();
    stays
        .episodes(children, asOf)
        .forEach(
            (child, all) ->
                homes.put(
                    child,
                    all.stream()
                        .map(
                            each ->
                                new Home(each.type(), each.household(), each.start(), each.ended()))
                        .toList()));
    return homes;
  }

  @Override
  public Map<HouseholdId, LocalDate> approvedOn(
      Collection<HouseholdId> households, LocalDate asOf) {
    return sql
        .list(
            """
            select household_id, min(valid_from) as first from placements.household_fact
             where household_id = any(?) and kind = 'terms' and superseded_at is null
               and valid_from <= ? and value::jsonb -> 'kinds' @> '["ADOPTION"]'
             group by household_id
            """,
            row -> Map.entry(new HouseholdId(Sql.uuid(row, "household_id")), Sql.day(row, "first")),
            households,
            asOf)
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Map<HouseholdId, Map<LifeEvent, LocalDate>> stages(
      Collection<HouseholdId> households, LocalDate asOf) {
    Map<HouseholdId, Map<LifeEvent, LocalDate>> stages = new HashMap<>();
    sql.list(
            """
            select subject_id, event, on_day from placements.life_event
             where authority = ? and subject_id = any(?) and withdrawn_at is null
               and on_day <= ? and event = any(?)
             order by on_day
            """,
            row ->
                new Stage(
                    new HouseholdId(Sql.uuid(row, "subject_id")),
                    LifeEvent.valueOf(row.getString("event")),
                    Sql.day(row, "on_day")),
            authority.code(),
            households,
            asOf,
            STAGES.stream().map(LifeEvent::name).toList())
        .forEach(
            each ->
                stages
                    .computeIfAbsent(each.household(), id -> new EnumMap<>(LifeEvent.class))
                    .put(each.event(), each.on()));
    return stages;
  }

  @Override
  public Map<HouseholdId, ApprovalEnd> whyEnded(
      Collection<HouseholdId> households, LocalDate asOf) {
    record Ended(HouseholdId household, ApprovalEnd why) {}
    Map<HouseholdId, ApprovalEnd> why = new HashMap<>();
    sql.list(
            """
            select subject_id, details::jsonb ->> 'why' as why from placements.life_event
             where authority = ? and subject_id = any(?) and withdrawn_at is null
               and on_day <= ? and event = ? and details::jsonb ->> 'why' is not null
             order by on_day, recorded_at
            """,
            row ->
                new Ended(
                    new HouseholdId(Sql.uuid(row, "subject_id")),
                    ApprovalEnd.valueOf(row.getString("why"))),
            authority.code(),
            households,
            asOf,
            LifeEvent.APPROVAL_ENDED.name())
        .forEach(each -> why.put(each.household(), each.why()));
    return why;
  }

  private record Stage(HouseholdId household, LifeEvent event, LocalDate on) {}

  @Override
  public Set<ChildId> placedOrToBe(@Nullable Collection<ChildId> among, LocalDate asOf) {
    return new HashSet<>(
        sql.list(
            """
            select p.child_id from placements.placement p
             where p.authority = ? and p.superseded_at is null and p.start_on <= ?
               and (p.end_on is null or p.end_on > ?)
               and (?::uuid[] is null or p.child_id = any(?))
               and (p.type in ('A3', 'A4', 'A5', 'A6') or exists (
                 select 1 from placements.child_fact f
                  where f.child_id = p.child_id and f.kind = 'legal-status'
                    and f.superseded_at is null and f.valid_from <= ?
                    and (f.valid_until is null or f.valid_until >= ?)
                    and f.value::jsonb ->> 'code' = 'E1'))
            """,
            row -> new ChildId(Sql.uuid(row, "child_id")),
            authority.code(),
            asOf,
            asOf,
            among,
            among,
            asOf,
            asOf));
  }

  @Override
  public Set<ChildId> adopted(@Nullable Collection<ChildId> among, LocalDate asOf) {
    return new HashSet<>(
        sql.list(
            """
            select child_id from placements.placement
             where authority = ? and superseded_at is null and end_on <= ?
               and reason_ceased in ('E11', 'E12')
               and (?::uuid[] is null or child_id = any(?))
            """,
            row -> new ChildId(Sql.uuid(row, "child_id")),
            authority.code(),
            asOf,
            among,
            among));
  }

  @Override
  public Set<ChildId> siblings(Collection<ChildId> children) {
    return links.linksOf(children).stream()
        .flatMap(link -> Stream.of(link.one(), link.other()))
        .collect(toSet());
  }

  @Override
  public Map<ChildId, Described> described(Collection<ChildId> children, LocalDate asOf) {
    return reader.views(Set.copyOf(children), asOf).stream()
        .collect(toMap(ChildView::id, Described::of));
  }
}
