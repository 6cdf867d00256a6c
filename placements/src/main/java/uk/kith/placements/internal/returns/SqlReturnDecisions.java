package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.kith.kernel.ReturnId;

/**
 * What people decided or recorded since a return was received, on the children of whom it told
 * something that still stands: while there is any of it the return cannot be taken back.
 */
@ApplicationScoped
public class SqlReturnDecisions {

  private static final String QUERY =
      """
      with source as (select id, received_at from placements.statutory_return where id = ?),
      touched as (
        select c.id from placements.child c join source on c.return_id = source.id
        union select f.child_id from placements.child_fact f
                join source on source.id in (f.return_id, f.superseded_return)
        union select p.child_id from placements.placement p
                join source on source.id in (p.return_id, p.superseded_return)
        union select b.child_id from placements.return_child_before b
                join source on b.return_id = source.id)
      select 'search ' || s.number as decision
        from placements.search s join source on s.recorded_at >= source.received_at
       where exists (select from placements.search_child sc join touched on touched.id = sc.child_id
                      where sc.search_id = s.id)
      union
      select case when p.type in ('A3', 'A4', 'A5', 'A6') then 'a later decision'
             else 'placement started on ' || p.start_on end
        from placements.placement p join touched on touched.id = p.child_id
        join source on p.recorded_at >= source.received_at
       where p.return_id is null and p.extract_id is null
      union
      select case when p.type in ('A3', 'A4', 'A5', 'A6') then 'a later decision'
             else 'placement of ' || p.start_on || ' ended or tied to a home' end
        from placements.placement p join source on p.return_id = source.id
       where p.superseded_at is null
         and (p.ended_at is not null or p.household_id is not null or p.search_id is not null
              or p.deleted_home is not null)
      union
      select f.kind || ' recorded for ' || f.valid_from
        from placements.child_fact f join source on f.recorded_at >= source.received_at
        join placements.child c on c.id = f.child_id
       where f.return_id is null and f.extract_id is null
         and (c.return_id = source.id
              or exists (select from placements.child_fact was
                          where was.child_id = f.child_id and was.kind = f.kind
                            and source.id = was.return_id and was.superseded_at is not null
                            and was.superseded_return is null))
      union
      select 'what the case system told since'
        from placements.case_child b join touched on touched.id = b.child_id
        join placements.case_extract e on e.id = b.extract_id
        join source on e.received_at >= source.received_at
      union
      select 'brothers and sisters recorded'
        from placements.sibling_link l join placements.child c on c.id in (l.one_id, l.other_id)
        join source on c.return_id = source.id
      union
      select case when a.sealed then 'a later decision' else 'a next step recorded' end
        from placements.action a join placements.child c on c.id = a.child_id
        join source on c.return_id = source.id
      union
      select case when m.sealed then 'a later decision' else 'meeting of ' || m.held_on end
        from placements.agenda_item i join placements.meeting m on m.id = i.meeting_id
        join placements.child c on c.id = i.child_id
        join source on c.return_id = source.id
      union
      select 'records merged'
        from placements.child c join source on true
        join placements.child into_one on into_one.id = c.merged_into
       where source.id in (c.return_id, into_one.return_id)
      order by decision
      """;

  @Inject Db db;

  /** In words for people: no names, no placement types, nothing of placements for adoption. */
  List<String> restingOn(ReturnId source) {
    return db.list(QUERY, row -> row.getString("decision"), source);
  }
}
