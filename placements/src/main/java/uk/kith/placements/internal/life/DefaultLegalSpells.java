package uk.kith.placements.internal.life;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.LegalSpell;

/** Legal statuses over time, from the facts of children. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class DefaultLegalSpells implements LegalSpells {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  private record Row(ChildId child, LegalSpell spell) {}

  @Override
  public Map<ChildId, List<LegalSpell>> of(Collection<ChildId> ids, LocalDate asOf) {
    return sql
        .list(
            """
            select child_id, value::jsonb ->> 'code' as code, valid_from,
                   case when valid_until < ? then valid_until end as last
              from placements.child_fact
             where authority = ? and child_id = any(?) and kind = 'legal-status'
               and superseded_at is null and valid_from <= ?
               and value::jsonb ->> 'code' is not null
             order by child_id, valid_from
            """,
            row ->
                new Row(
                    new ChildId(Sql.uuid(row, "child_id")),
                    new LegalSpell(
                        row.getString("code"),
                        Sql.day(row, "valid_from"),
                        Sql.findDay(row, "last"))),
            asOf,
            authority.code(),
            ids,
            asOf)
        .stream()
        .collect(
            groupingBy(
                Row::child, mapping(Row::spell, collectingAndThen(toList(), LegalSpell::joined))));
  }
}
