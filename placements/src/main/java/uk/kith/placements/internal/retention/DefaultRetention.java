package uk.kith.placements.internal.retention;

import static uk.kith.placements.engine.life.LifeEvent.APPROVAL_ENDED;
import static uk.kith.placements.engine.life.LifeEvent.RECRUITMENT_WITHDRAWN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Retention;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.life.ApprovalLife;
import uk.kith.placements.engine.retention.KeepUntil;
import uk.kith.placements.engine.retention.Periods;
import uk.kith.placements.engine.retention.Periods.OfCarers;
import uk.kith.placements.engine.retention.RetentionClass;
import uk.kith.placements.engine.retention.RetentionPolicy;

/** Asks the register what the periods run from. */
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
public class DefaultRetention implements Retention {

  @Inject Sql sql;
  @Inject HoldRows holds;
  @Inject ChildPeriods children;
  @Inject AccessPolicy access;
  @Inject RetentionPolicy policy;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  @Override
  public KeepUntil of(ChildId id) {
    return children.findSeen(id).orElseThrow(() -> new NotFound(id));
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public KeepUntil of(HouseholdId id) {
    HouseholdKind kind =
        sql
            .list(
                "select kind from placements.household where id = ? and authority = ?",
                row -> HouseholdKind.valueOf(row.getString("kind")),
                id,
                authority.code())
            .stream()
            .filter(each -> each != HouseholdKind.ADOPTER || access.maySeeAdopters())
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    KeepUntil keep =
        kind.isFostering()
            ? Periods.of(carers(id), policy)
            : new KeepUntil(RetentionClass.OF_THE_AUTHORITY, null);
    return keep.heldSince(holds.heldSince(id));
  }

  private OfCarers carers(HouseholdId id) {
    LocalDate today = businessDate.today();
    return sql.list(
            "select e.ended, e.applied, (select max(p.end_on) from placements.placement p"
                + " where p.household_id = ? and p.superseded_at is null) as left_on,"
                + " exists (select from placements.household_fact f where f.household_id = ?"
                + " and f.kind = 'terms' and f.superseded_at is null and f.valid_from <= ?"
                + " and (f.valid_until is null or f.valid_until >= ?)) as terms,"
                + " coalesce(e.begun > coalesce(e.ended, '-infinity'), false) as begun"
                + " from (select "
                + events("ended", "'" + APPROVAL_ENDED.name() + "'")
                + ", "
                + events("applied", "'" + RECRUITMENT_WITHDRAWN.name() + "'")
                + ", "
                + events("begun", begins())
                + " from placements.life_event e where e.subject_kind = 'HOUSEHOLD'"
                + " and e.subject_id = ? and e.withdrawn_at is null and e.authority = ?) e",
            row ->
                new OfCarers(
                    row.getBoolean("terms") || row.getBoolean("begun"),
                    Sql.findDay(row, "ended"),
                    Sql.findDay(row, "left_on"),
                    Sql.findDay(row, "applied")),
            id,
            id,
            today,
            today,
            id,
            authority.code())
        .get(0);
  }

  private static String events(String name, String codes) {
    return "max(e.on_day) filter (where e.event in (" + codes + ")) as " + name;
  }

  private static String begins() {
    return ApprovalLife.BEGINS.stream()
        .map(event -> "'" + event.name() + "'")
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
