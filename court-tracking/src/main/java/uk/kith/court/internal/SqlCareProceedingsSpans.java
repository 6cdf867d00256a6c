package uk.kith.court.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
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
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;

/** Care proceedings from issue to the end, in one query. */
@UseCase
public class SqlCareProceedingsSpans implements CareProceedingsSpans {

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
}
