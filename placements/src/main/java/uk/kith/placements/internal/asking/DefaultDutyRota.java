package uk.kith.placements.internal.asking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.DutyRota;

/** The rota in the database. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DefaultDutyRota implements DutyRota {

  @Inject Sql sql;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void record(Duty duty) {
    if (duty.name().isBlank() || duty.phone().isBlank()) {
      throw new Invalid("name", "required", "Say who is on duty and at which number");
    }
    sql.update(
        Map.of(),
        "update placements.duty_rota set superseded_at = ?, superseded_by = ?"
            + " where authority = ? and on_day = ? and superseded_at is null",
        clock.instant(),
        actor.get().name(),
        authority.code(),
        duty.on());
    sql.update(
        Map.of(
            "duty_rota_one_a_night",
            new Conflict("recorded-just-now", "Somebody else recorded this at the same moment")),
        "insert into placements.duty_rota (id, authority, on_day, name, phone, recorded_at,"
            + " recorded_by) values (?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        authority.code(),
        duty.on(),
        duty.name().strip(),
        duty.phone().strip(),
        clock.instant(),
        actor.get().name());
    audit.record("duty-recorded", null, Map.of("on", duty.on().toString()));
  }

  @Override
  public List<Duty> listDuties(LocalDate from, LocalDate until) {
    return sql.list(
        "select on_day, name, phone from placements.duty_rota where authority = ?"
            + " and on_day between ? and ? and superseded_at is null order by on_day",
        row -> new Duty(Sql.day(row, "on_day"), row.getString("name"), row.getString("phone")),
        authority.code(),
        from,
        until);
  }
}
