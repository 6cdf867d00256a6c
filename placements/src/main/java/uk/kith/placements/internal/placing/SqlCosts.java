package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.Purchase;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenPlacements;

/** What placements cost, in rows that are superseded and never edited. */
@ApplicationScoped
public class SqlCosts {

  private static final Conflict JUST_NOW =
      new Conflict("recorded-just-now", "Somebody else recorded this at the same moment");

  private record Row(PlacementId placement, String type, Cost cost) {}

  @Inject Sql sql;
  @Inject SeenPlacements seen;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;

  /** The cost from the same day, if there is one, is superseded. */
  void put(PlacementId placement, Cost cost, Recording recording) {
    sql.update(
        Map.of(),
        "update placements.placement_cost set superseded_at = ?, superseded_by = ?"
            + " where superseded_at is null and placement_id = ? and valid_from = ?",
        recording.at(),
        recording.by(),
        placement,
        cost.from());
    sql.update(
        Map.of("placement_cost_one_a_day", JUST_NOW),
        "insert into placements.placement_cost (id, authority, placement_id, valid_from, provider,"
            + " purchase, weekly_fee_pence, grade, recorded_at, recorded_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        authority.code(),
        placement,
        cost.from(),
        cost.provider().strip(),
        cost.purchase(),
        cost.weeklyFeePence(),
        cost.grade(),
        recording.at(),
        recording.by());
  }

  /** By placement, oldest first; of those that the caller may know of. */
  Map<PlacementId, List<Cost>> of(Collection<PlacementId> placements) {
    if (placements.isEmpty()) {
      return Map.of();
    }
    return sql
        .list(
            "select c.*, p.type from placements.placement_cost c"
                + " join placements.placement p on p.id = c.placement_id"
                + " where c.superseded_at is null and p.superseded_at is null"
                + " and p.authority = ? and c.placement_id = any(?)"
                + seenChildren.and("p.child_id")
                + " order by c.placement_id, c.valid_from",
            SqlCosts::read,
            authority.code(),
            placements)
        .stream()
        .filter(row -> seen.isSeen(row.type()))
        .collect(
            Collectors.groupingBy(
                Row::placement,
                LinkedHashMap::new,
                Collectors.mapping(Row::cost, Collectors.toList())));
  }

  /** The costs that hold on a day, by placement. */
  public Map<PlacementId, Cost> on(LocalDate day, Collection<PlacementId> placements) {
    Map<PlacementId, Cost> held = new HashMap<>();
    of(placements)
        .forEach(
            (placement, costs) ->
                costs.stream()
                    .filter(cost -> !cost.from().isAfter(day))
                    .forEach(cost -> held.put(placement, cost)));
    return held;
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        new PlacementId(Sql.uuid(row, "placement_id")),
        row.getString("type"),
        new Cost(
            Sql.day(row, "valid_from"),
            row.getString("provider"),
            Purchase.valueOf(row.getString("purchase")),
            row.getLong("weekly_fee_pence"),
            Sql.findText(row, "grade")));
  }
}
