package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.sufficiency.api.UnitCosts;
import uk.kith.sufficiency.engine.history.Home;

/** Costs of kinds of home in the database; what was set before is kept. */
@UseCase
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
public class DefaultUnitCosts implements UnitCosts {

  /** Of fewer a fee could be that of one child. */
  private static final int FEWEST_FEES = 5;

  private static final long MOST_PENCE = 10_000_000;

  @Inject Sql sql;
  @Inject SqlBaselines baselines;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  @Override
  @AllowedRoles({COMMISSIONER, PLACEMENT_OFFICER})
  public void set(Home home, long lowPence, long highPence, String source) {
    if (!KINDS.contains(home)) {
      throw new Invalid("home", "range", "No cost is set of this kind of home");
    }
    if (lowPence < 0 || highPence < lowPence || highPence > MOST_PENCE) {
      throw new Invalid(
          "cost", "range", "A week costs at least nothing, and at most no less than at the least");
    }
    String said = source.strip();
    if (said.length() > LONGEST_SOURCE) {
      throw new Invalid(
          "source",
          "range",
          "Say where it comes from in at most " + LONGEST_SOURCE + " characters");
    }
    sql.update(
        Map.of(),
        "update sufficiency.unit_cost set superseded_at = ?"
            + " where authority = ? and home = ? and superseded_at is null",
        clock.instant(),
        authority.code(),
        home.name());
    sql.update(
        Map.of(),
        "insert into sufficiency.unit_cost (id, authority, home, low_pence, high_pence,"
            + " source, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        authority.code(),
        home.name(),
        lowPence,
        highPence,
        said,
        clock.instant(),
        actor.get().name());
    audit.record("unit-cost-set", null, Map.of("home", home.name()));
  }

  @Override
  public List<SetCost> listSet() {
    return sql.list(
        "select home, low_pence, high_pence, source, recorded_at, recorded_by, superseded_at"
            + " from sufficiency.unit_cost where authority = ? order by recorded_at desc, id",
        row ->
            new SetCost(
                Home.valueOf(row.getString("home")),
                row.getLong("low_pence"),
                row.getLong("high_pence"),
                row.getString("source"),
                Sql.instant(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getObject("superseded_at") == null ? null : Sql.instant(row, "superseded_at")),
        authority.code());
  }

  @Override
  public List<UnitCost> costs(BaselineId baseline) {
    Map<Home, UnitCost> costs = new EnumMap<>(Home.class);
    SupplyContent supply =
        baselines.supply(baselines.find(baseline).orElseThrow(() -> new NotFound(baseline)));
    if (supply != null) {
      for (SupplyContent.Fees fees : supply.fees()) {
        if (fees.count() >= FEWEST_FEES) {
          costs.put(fees.home(), fees.week());
        }
      }
    }
    sql.list(
            "select home, low_pence, high_pence from sufficiency.unit_cost"
                + " where authority = ? and superseded_at is null",
            row ->
                new UnitCost(
                    Home.valueOf(row.getString("home")),
                    row.getLong("low_pence"),
                    row.getLong("high_pence"),
                    true,
                    0),
            authority.code())
        .forEach(cost -> costs.putIfAbsent(cost.home(), cost));
    return new ArrayList<>(costs.values());
  }
}
