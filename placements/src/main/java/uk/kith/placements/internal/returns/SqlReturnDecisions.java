package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ReturnId;
import uk.kith.placements.api.CorrectedFacts.Fact;
import uk.kith.placements.api.TakeBackWeighed.Resting;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.returns.Db.Column;

/**
 * What people decided or recorded since a return was received, on the children of whom it told
 * something that still stands: while there is any of it the return cannot be taken back. Of
 * children whom it brought, and of placements that it told, that is everything that was recorded,
 * for nothing of it would be left. What was taken back since was recorded, too.
 */
@ApplicationScoped
public class SqlReturnDecisions {

  /** Rows of a child, what they are, a code of it, a day and whether they tell of adoption. */
  private static final String QUERY =
      """
      with source as (select id, received_at from placements.statutory_return where id = ?),
      brought as (
        select c.id from placements.child c join source on c.return_id = source.id),
      touched as (
        select id from brought
        union select f.child_id from placements.child_fact f
                join source on source.id in (f.return_id, f.superseded_return)
        union select p.child_id from placements.placement p
                join source on source.id in (p.return_id, p.superseded_return)
        union select b.child_id from placements.return_child_before b
                join source on b.return_id = source.id),
      going as (
        select p.id, p.child_id, p.type in ('A3', 'A4', 'A5', 'A6') as sealed
          from placements.placement p
         where p.return_id = (select id from source) or p.child_id in (select id from brought)),
      since as (
        select sc.child_id, 'search ' || s.number as what, null as code, null::date as day,
               s.kind = 'ADOPTION' as sealed
          from placements.search s join source on s.recorded_at >= source.received_at
          join placements.search_child sc on sc.search_id = s.id
         where sc.child_id in (select id from touched)
        union
        select p.child_id, 'a placement', null, p.start_on,
               p.type in ('A3', 'A4', 'A5', 'A6')
          from placements.placement p join source on p.recorded_at >= source.received_at
         where p.child_id in (select id from touched)
           and p.return_id is null and p.extract_id is null
        union
        select p.child_id, 'what was changed of a placement', null, p.start_on,
               p.type in ('A3', 'A4', 'A5', 'A6')
          from placements.placement p join source on p.return_id = source.id
         where p.superseded_why is not null
            or (p.superseded_at is null
                and (p.ended_at is not null or p.household_id is not null
                     or p.search_id is not null or p.deleted_home is not null))
        union
        select f.child_id, 'fact', f.kind, f.valid_from, false
          from placements.child_fact f join source on f.recorded_at >= source.received_at
         where f.return_id is null and f.extract_id is null
           and (f.child_id in (select id from brought)
                or exists (select from placements.child_fact was
                            where was.child_id = f.child_id and was.kind = f.kind
                              and source.id = was.return_id and was.superseded_at is not null
                              and was.superseded_return is null))
        union
        select b.child_id, 'what the case system told since', null, null, false
          from placements.case_child b join placements.case_extract e on e.id = b.extract_id
          join source on e.received_at >= source.received_at
         where b.child_id in (select id from touched)
        union
        select child_id, 'what the case system told since', null, null, false
          from (select child_id from placements.case_history
                union select child_id from placements.case_difference) told
         where child_id in (select id from brought)
        union
        select e.subject_id, 'event', e.event, e.on_day, false
          from placements.life_event e
         where e.subject_kind = 'CHILD' and e.subject_id in (select id from brought)
        union
        select p.child_id, 'event', e.event, e.on_day, p.sealed
          from placements.life_event e join going p on p.id = e.subject_id
         where e.subject_kind = 'PLACEMENT'
        union
        select p.child_id, 'what a placement costs', null, null, p.sealed
          from placements.placement_cost c join going p on p.id = c.placement_id
        union
        select p.child_id, 'why a placement is outside the area', null, null, p.sealed
          from placements.placement_outside o join going p on p.id = o.placement_id
        union
        select p.child_id, 'the local homes that were considered', null, null, p.sealed
          from placements.local_option o join going p on p.id = o.placement_id
        union
        select p.child_id, 'a place in a home', null, null, p.sealed
          from placements.held_place h join going p on p.id = h.placement_id
        union
        select h.child_id, 'a place in a home', null, null,
               coalesce(s.kind = 'ADOPTION', true)
          from placements.held_place h
          left join placements.reservation r on r.id = h.reservation_id
          left join placements.search s on s.id = r.search_id
         where h.child_id in (select id from brought) and h.placement_id is null
        union
        select a.child_id, 'an approval', null, null, false
          from placements.approval_child a where a.child_id in (select id from brought)
        union
        select s.child_id, 'who was considered in a search', null, null, false
          from placements.search_consideration s where s.child_id in (select id from brought)
        union
        select b.id, 'brothers and sisters', null, null, false
          from placements.sibling_link l join brought b on b.id in (l.one_id, l.other_id)
        union
        select a.child_id, 'a next step', null, null, a.sealed
          from placements.action a where a.child_id in (select id from brought)
        union
        select i.child_id, 'a meeting', null, m.held_on, m.sealed
          from placements.agenda_item i join placements.meeting m on m.id = i.meeting_id
         where i.child_id in (select id from brought)
        union
        select h.subject, 'a hold of its record', null, null, false
          from placements.hold h where h.subject in (select id from brought)
        union
        select a.subject, 'a finding that was accepted', null, null, a.sealed
          from placements.finding_acceptance a where a.subject in (select id from brought)
        union
        select c.id, 'records that were merged', null, null, false
          from placements.child c join placements.child into_one on into_one.id = c.merged_into
         where (select id from source) in (c.return_id, into_one.return_id)
        union
        select b.id, 'what is recorded of others', null, null, false
          from (select f.value as text from placements.child_fact f
                 where f.return_id is null and f.extract_id is null
                union all select f.value from placements.household_fact f
                 where f.return_id is null
                union all select e.details from placements.life_event e) said
         cross join lateral regexp_matches(said.text,
           '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') as named (ids)
          join brought b on b.id = named.ids[1]::uuid
         where exists (select from brought))
      select * from since order by child_id, day, what, code
      """;

  @Inject Db db;

  /** In words for people, without names. */
  List<Resting> restingOn(ReturnId source) {
    return db.list(QUERY, SqlReturnDecisions::resting, source);
  }

  private static Resting resting(ResultSet row) throws SQLException {
    String what = row.getString("what");
    String code = Db.findText(row, "code");
    String words =
        code == null ? what : what.equals("fact") ? fact(code) : LifeEvent.valueOf(code).words();
    return new Resting(
        new ChildId(Db.uuid(row, "child_id")),
        RestingWords.on(words, Db.findDay(row, "day")),
        row.getBoolean("sealed"));
  }

  private static String fact(String code) {
    return Fact.of(code) == Fact.OTHER ? "What is known of the child" : Fact.of(code).words();
  }

  /** The authority's own number of each of these; those without one are absent. */
  Map<ChildId, String> numbers(Collection<ChildId> children) {
    Map<ChildId, String> numbers = new HashMap<>();
    db.list(
            "select id, local_id from placements.child where id = any(?) and local_id is not null",
            row -> Map.entry(new ChildId(Db.uuid(row, "id")), row.getString("local_id")),
            Column.of("uuid", children, ChildId::value))
        .forEach(each -> numbers.put(each.getKey(), each.getValue()));
    return numbers;
  }
}
