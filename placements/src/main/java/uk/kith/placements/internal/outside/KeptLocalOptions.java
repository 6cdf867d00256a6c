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
import uk.kith.kernel.PlacementId;
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

  private static final String CHOICE = "coalesce(reservation_id, placement_id)";
  private static final String OF = "(reservation_id = any(?) or placement_id = any(?))";

  @Inject HouseholdReader households;
  @Inject PlacementPolicy policy;
  @Inject Sql sql;
  @Inject SeenHouseholds seenHouseholds;
  @Inject LocalAuthority authority;

  /** Keeps what the rules say of each local home today; the reservation must be in the database. */
  public void keep(ReservationId reservation, PlacementRequest request, LocalDate asOf) {
    keep(reservation, null, of(request, asOf));
  }

  /** Keeps those of a placement that was recorded by hand; it must be in the database. */
  public void keep(PlacementId placement, List<LocalOption> options) {
    keep(null, placement, options);
  }

  /** Whether any are kept of a placement that was recorded by hand. */
  public boolean isKept(PlacementId placement) {
    return sql.count(
            "select count(*) from placements.local_option where placement_id = ?", placement)
        > 0;
  }

  /** What the rules say of each local home on a day. */
  public List<LocalOption> of(PlacementRequest request, LocalDate asOf) {
    return LocalOptions.of(
        request, households.all(asOf).stream().map(HouseholdView::snapshot).toList(), policy);
  }

  private void keep(
      @Nullable ReservationId reservation,
      @Nullable PlacementId placement,
      List<LocalOption> options) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      LocalOption option = options.get(i);
      RuleId rule = option.rule();
      rows.add(
          new @Nullable Object[] {
            UUID.randomUUID(),
            authority.code(),
            reservation,
            placement,
            option.household(),
            i,
            option.possible(),
            rule == null ? null : rule.value(),
            option.reason()
          });
    }
    if (rows.isEmpty()) {
      return;
    }
    sql.batch(
        Map.of(),
        "insert into placements.local_option (id, authority, reservation_id, placement_id,"
            + " household_id, position, possible, rule, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  /**
   * By choice: the reservation of a placement, or the placement itself where it was recorded by
   * hand. Those for which none were kept are absent.
   */
  Map<UUID, List<LocalOption>> find(Collection<UUID> choices) {
    record Kept(UUID choice, LocalOption option) {}
    Map<UUID, List<LocalOption>> kept = new HashMap<>();
    if (!choices.isEmpty()) {
      sql.list(
              "select *, "
                  + CHOICE
                  + " as choice from placements.local_option where "
                  + OF
                  + seenHouseholds.andUnrestricted("household_id")
                  + " order by choice, position",
              row -> new Kept(Sql.uuid(row, "choice"), read(row)),
              choices,
              choices)
          .forEach(k -> kept.computeIfAbsent(k.choice(), id -> new ArrayList<>()).add(k.option()));
    }
    return kept;
  }

  /** How many local homes were considered at a choice, and how many of them were possible. */
  record Considered(int homes, int possible) {}

  /** By choice, as {@link #find}, without reading the homes. */
  Map<UUID, Considered> considered(Collection<UUID> choices) {
    record Counted(UUID choice, Considered considered) {}
    Map<UUID, Considered> counts = new HashMap<>();
    if (!choices.isEmpty()) {
      sql.list(
              "select "
                  + CHOICE
                  + " as choice, count(*)::int as homes,"
                  + " (count(*) filter (where possible = 'YES'))::int as possible"
                  + " from placements.local_option where "
                  + OF
                  + seenHouseholds.andUnrestricted("household_id")
                  + " group by choice",
              row ->
                  new Counted(
                      Sql.uuid(row, "choice"),
                      new Considered(row.getInt("homes"), row.getInt("possible"))),
              choices,
              choices)
          .forEach(counted -> counts.put(counted.choice(), counted.considered()));
    }
    return counts;
  }

  /** The same counted by rule, without reading the homes. */
  Map<UUID, List<Against>> count(Collection<UUID> choices) {
    record Counted(UUID choice, Against against) {}
    Map<UUID, List<Against>> counts = new HashMap<>();
    if (!choices.isEmpty()) {
      sql.list(
              "select "
                  + CHOICE
                  + " as choice, rule, count(*)::int as homes from placements.local_option where "
                  + OF
                  + " group by choice, rule order by choice, rule",
              row -> {
                String rule = Sql.findText(row, "rule");
                return new Counted(
                    Sql.uuid(row, "choice"),
                    new Against(rule == null ? null : RuleId.of(rule), row.getInt("homes")));
              },
              choices,
              choices)
          .forEach(
              c -> counts.computeIfAbsent(c.choice(), id -> new ArrayList<>()).add(c.against()));
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
