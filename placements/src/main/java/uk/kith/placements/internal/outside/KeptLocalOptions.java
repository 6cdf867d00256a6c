package uk.kith.placements.internal.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Verdict.Possible;
import uk.kith.placements.engine.outside.LocalOption;
import uk.kith.placements.engine.outside.LocalOptions;
import uk.kith.placements.engine.published.BegunOutside.Against;
import uk.kith.placements.internal.facts.SeenHouseholds;
import uk.kith.placements.internal.households.HouseholdReader;

/** The local homes that were there when one outside the area was chosen (R-PLACE-48). */
@ApplicationScoped
public class KeptLocalOptions {

  @Inject HouseholdReader households;
  @Inject PlacementPolicy policy;
  @Inject Sql sql;
  @Inject SeenHouseholds seenHouseholds;
  @Inject LocalAuthority authority;

  /** Keeps what the rules say of each local home today; the reservation must be in the database. */
  public void keep(ReservationId reservation, PlacementRequest request, LocalDate asOf) {
    List<LocalOption> options =
        LocalOptions.of(
            request, households.all(asOf).stream().map(HouseholdView::snapshot).toList(), policy);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      LocalOption option = options.get(i);
      RuleId rule = option.rule();
      rows.add(
          new @Nullable Object[] {
            UUID.randomUUID(),
            authority.code(),
            reservation,
            option.household(),
            i,
            option.possible(),
            rule == null ? null : rule.value(),
            option.reason()
          });
    }
    sql.batch(
        Map.of(),
        "insert into placements.local_option (id, authority, reservation_id, household_id,"
            + " position, possible, rule, reason) values (?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  /** By reservation; those for which none were kept are absent. */
  Map<ReservationId, List<LocalOption>> find(Collection<ReservationId> reservations) {
    record Kept(ReservationId reservation, LocalOption option) {}
    Map<ReservationId, List<LocalOption>> kept = new HashMap<>();
    if (!reservations.isEmpty()) {
      sql.list(
              "select * from placements.local_option where reservation_id = any(?)"
                  + seenHouseholds.andUnrestricted("household_id")
                  + " order by reservation_id, position",
              row -> new Kept(new ReservationId(Sql.uuid(row, "reservation_id")), read(row)),
              reservations)
          .forEach(
              k -> kept.computeIfAbsent(k.reservation(), id -> new ArrayList<>()).add(k.option()));
    }
    return kept;
  }

  /** The same counted by rule, without reading the homes. */
  Map<ReservationId, List<Against>> count(Collection<ReservationId> reservations) {
    record Counted(ReservationId reservation, Against against) {}
    Map<ReservationId, List<Against>> counts = new HashMap<>();
    if (!reservations.isEmpty()) {
      sql.list(
              "select reservation_id, rule, count(*)::int as homes from placements.local_option"
                  + " where reservation_id = any(?) group by reservation_id, rule"
                  + " order by reservation_id, rule",
              row -> {
                String rule = Sql.findText(row, "rule");
                return new Counted(
                    new ReservationId(Sql.uuid(row, "reservation_id")),
                    new Against(rule == null ? null : RuleId.of(rule), row.getInt("homes")));
              },
              reservations)
          .forEach(
              c ->
                  counts
                      .computeIfAbsent(c.reservation(), id -> new ArrayList<>())
                      .add(c.against()));
    }
    return counts;
  }

  private static LocalOption read(ResultSet row) throws SQLException {
    String rule = Sql.findText(row, "rule");
    return new LocalOption(
        new HouseholdId(Sql.uuid(row, "household_id")),
        Possible.valueOf(row.getString("possible")),
        rule == null ? null : RuleId.of(rule),
        row.getString("reason"));
  }
}
