package uk.kith.court.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
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
import java.util.Map;
import java.util.Set;
import uk.kith.court.api.CareProceedingsSpans;
import uk.kith.court.engine.CareSpan;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/** Care proceedings from issue to the end, in one query. */
@UseCase
public class SqlCareProceedingsSpans implements CareProceedingsSpans {

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject Children children;

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
  public Map<LocalDate, List<CareSpan>> begunBy(Set<LocalDate> days) {
    return sql
        .list(
            """
            select asked.day, p.issued_on,
                   case when bool_and(coalesce(c.disposed_on <= asked.day, false))
                        then max(c.disposed_on) end as concluded_on
              from unnest(cast(? as date[])) as asked (day)
              join court.proceedings p on coalesce(p.issued_on, p.submitted_on) <= asked.day
              join court.child_in_proceedings c on c.proceedings = p.id
             where p.authority = ? and p.kind in ('CARE', 'SUPERVISION')
               and c.taken_back_at is null
             group by asked.day, p.id
            """,
            row ->
                Map.entry(
                    Sql.day(row, "day"),
                    new CareSpan(Sql.findDay(row, "issued_on"), Sql.findDay(row, "concluded_on"))),
            days,
            authority.code())
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  @Override
  @AllowedRoles({
    PLACEMENT_OFFICER,
    PANEL_ADVISER,
    COURT_OFFICER,
    APPROVER,
    SUPERVISING_WORKER,
    REVIEWING_OFFICER,
    INFORMATION_GOVERNANCE
  })
  public Map<ChildId, List<CareSpan>> whoseTheyAre(LocalDate asOf) {
    Map<ChildId, List<CareSpan>> all =
        sql
            .list(
                """
                select c.child, p.issued_on, whole.concluded_on
                  from court.child_in_proceedings c
                  join court.proceedings p on p.id = c.proceedings
                  join (select w.proceedings,
                               case when bool_and(coalesce(w.disposed_on <= asked.day, false))
                                    then max(w.disposed_on) end as concluded_on
                          from (select cast(? as date) as day) asked
                          cross join court.child_in_proceedings w
                         where w.taken_back_at is null
                         group by w.proceedings) whole on whole.proceedings = p.id
                 where p.authority = ? and p.kind in ('CARE', 'SUPERVISION')
                   and coalesce(p.issued_on, p.submitted_on) <= ?
                   and c.taken_back_at is null
                """,
                row ->
                    Map.entry(
                        new ChildId(Sql.uuid(row, "child")),
                        new CareSpan(
                            Sql.findDay(row, "issued_on"), Sql.findDay(row, "concluded_on"))),
                asOf,
                authority.code(),
                asOf)
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    Set<ChildId> seen =
        children.brief(all.keySet(), asOf).stream().map(ChildBrief::id).collect(toSet());
    all.keySet().retainAll(seen);
    return all;
  }
}
