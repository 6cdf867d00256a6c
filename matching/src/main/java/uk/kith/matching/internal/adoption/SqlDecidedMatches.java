package uk.kith.matching.internal.adoption;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.DecidedMatches;

/**
 * Moves of links that hold, and matches with families who were not linked here, in one query. A
 * child that left the search before the match is not matched by it, and one that left it before the
 * brothers and sisters were placed is not placed by it. Each match of the latter kind is told by
 * what was recorded until the next of the child: a placement after its plan was reversed, or after
 * another match, is not its own.
 */
@UseCase
public class SqlDecidedMatches implements DecidedMatches {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  @Override
  @AllowedRoles({
    COMMISSIONER,
    PLACEMENT_OFFICER,
    PANEL_ADVISER,
    COURT_OFFICER,
    APPROVER,
    SUPERVISING_WORKER,
    REVIEWING_OFFICER,
    INFORMATION_GOVERNANCE
  })
  public List<Decided> asOf(LocalDate day) {
    return sql.list(
        """
        select c.child, matched.on_day as matched_on,
               case when c.ended_on is null or c.ended_on >= later.placed_on
                    then later.placed_on end as placed_on,
               case when later.placed_on is null or c.ended_on < later.placed_on
                    then least(later.ended_on, case when c.ended_on <= ? then c.ended_on end) end
                 as ended_on
          from matching.link l
          join matching.family_finding_child c
            on c.family_finding = l.family_finding and c.superseded_at is null
          join lateral (
            select m.number, m.on_day from matching.link_move m
             where m.link = l.id and m.state = 'MATCHED' and m.superseded_at is null
               and m.on_day <= ?
             order by m.number desc limit 1) matched on true
          cross join lateral (
            select min(m.on_day) filter (where m.state = 'PLACED') as placed_on,
                   min(m.on_day) filter (where m.state <> 'PLACED') as ended_on
              from matching.link_move m
             where m.link = l.id and m.number > matched.number and m.superseded_at is null
               and m.on_day <= ?) later
         where l.authority = ? and (c.ended_on is null or c.ended_on > matched.on_day)
        union all
        select s.child, s.on_day,
               case when later.ended_on < later.placed_on then null else later.placed_on end,
               case when later.placed_on is null or later.ended_on < later.placed_on
                    then coalesce(later.ended_on, again.on_day) end
          from matching.adoption_step s
          cross join lateral (
            select min(a.on_day) as on_day from matching.adoption_step a
             where a.child = s.child and a.step = 'MATCHED' and a.superseded_at is null
               and a.on_day > s.on_day and a.on_day <= ?) again
          cross join lateral (
            select min(a.on_day) filter (where a.step = 'PLACED') as placed_on,
                   min(a.on_day) filter (
                     where a.step = 'REVERSED'
                       and (a.on_day > s.on_day or a.recorded_at > s.recorded_at)) as ended_on
              from matching.adoption_step a
             where a.child = s.child and a.superseded_at is null and a.on_day >= s.on_day
               and a.on_day <= ? and (again.on_day is null or a.on_day < again.on_day)) later
         where s.authority = ? and s.step = 'MATCHED' and s.superseded_at is null
           and s.on_day <= ?
         order by matched_on, child
        """,
        row ->
            new Decided(
                new ChildId(Sql.uuid(row, "child")),
                Sql.day(row, "matched_on"),
                Sql.findDay(row, "placed_on"),
                Sql.findDay(row, "ended_on")),
        day,
        day,
        day,
        authority.code(),
        day,
        day,
        authority.code(),
        day);
  }
}
