package uk.kith.court.internal;

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
  public List<CareSpan> begunBy(LocalDate asOf) {
    return sql.list(
        """
        select p.issued_on,
               case when bool_and(coalesce(c.disposed_on <= ?, false))
                    then max(c.disposed_on) end as concluded_on
          from court.proceedings p
          join court.child_in_proceedings c on c.proceedings = p.id
         where p.authority = ? and p.kind in ('CARE', 'SUPERVISION')
           and coalesce(p.issued_on, p.submitted_on) <= ? and c.taken_back_at is null
         group by p.id
        """,
        row -> new CareSpan(Sql.findDay(row, "issued_on"), Sql.findDay(row, "concluded_on")),
        asOf,
        authority.code(),
        asOf);
  }
}
