package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Sql;
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
            "select id, child_id, household_id, type, start_on, end_on, reason_place_change"
                + " from placements.placement where child_id = any(?) and authority = ?"
                + " and superseded_at is null order by start_on, id",
            row -> {
              UUID household = Sql.findUuid(row, "household_id");
              return new Stay(
                  new PlacementId(Sql.uuid(row, "id")),
                  new ChildId(Sql.uuid(row, "child_id")),
                  household == null ? null : new HouseholdId(household),
                  row.getString("type"),
                  Sql.day(row, "start_on"),
                  Sql.findDay(row, "end_on"),
                  Sql.findText(row, "reason_place_change"));
            },
            children,
            authority.code())
        .stream()
        .collect(Collectors.groupingBy(Stay::child));
  }
}
