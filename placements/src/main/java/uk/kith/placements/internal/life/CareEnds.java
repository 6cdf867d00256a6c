package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;

/** How periods of care ended. It neither checks roles nor audits; the services do. */
@ApplicationScoped
public class CareEnds {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** Of the last placement of each period of care, without short breaks. */
  public List<String> between(LocalDate first, LocalDate last) {
    return sql.list(
        """
        select coalesce(p.reason_ceased, '') as code
          from placements.placement p
          join placements.child c on c.id = p.child_id and c.merged_into is null
          left join placements.child_fact status
                 on status.child_id = p.child_id and status.kind = 'legal-status'
                and status.superseded_at is null and status.valid_from <= p.start_on
                and (status.valid_until is null or status.valid_until >= p.start_on)
         where p.authority = ? and p.superseded_at is null and p.end_on between ? and ?
           and coalesce(p.reason_ceased, '') <> 'X1'
           and coalesce(status.value::jsonb ->> 'code', '') not in ('V3', 'V4')
           and not exists (select from placements.placement n
                            where n.child_id = p.child_id and n.superseded_at is null
                              and n.care_began = p.care_began and n.start_on >= p.end_on
                              and n.id <> p.id)
        """,
        row -> row.getString("code"),
        authority.code(),
        first,
        last);
  }
}
