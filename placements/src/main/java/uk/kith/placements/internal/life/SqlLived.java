package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.due.HomeOfBreaks;
import uk.kith.placements.internal.life.Lived.Stay;

/** All placements of children, one query for any number of them. */
@ApplicationScoped
class SqlLived {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** By child, each by their first days. */
  Map<ChildId, List<Stay>> stays(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return sql
        .list(
            """
            select p.id, p.child_id, p.household_id, p.type, p.start_on, p.end_on,
                   p.reason_place_change, p.urn, p.ended_at is not null as ended_here,
                   coalesce(home.value::jsonb ->> 'postcode', p.postcode) as postcode
              from placements.placement p
              left join placements.household_fact home
                     on home.household_id = p.household_id and home.kind = 'address'
                    and home.superseded_at is null
                    and daterange(home.valid_from, home.valid_until, '[]') @> p.start_on
             where p.child_id = any(?) and p.authority = ? and p.superseded_at is null
             order by p.start_on, p.end_on nulls last, p.recorded_at, p.id
            """,
            row ->
                new Stay(
                    new PlacementId(Sql.uuid(row, "id")),
                    new ChildId(Sql.uuid(row, "child_id")),
                    HomeOfBreaks.of(
                        Sql.findUuid(row, "household_id"),
                        Sql.findText(row, "urn"),
                        Sql.findText(row, "postcode")),
                    row.getString("type"),
                    Sql.day(row, "start_on"),
                    Sql.findDay(row, "end_on"),
                    Sql.findText(row, "reason_place_change"),
                    row.getBoolean("ended_here")),
            children,
            authority.code())
        .stream()
        .collect(Collectors.groupingBy(Stay::child));
  }
}
