package uk.kith.placements.internal.retention;

import jakarta.inject.Inject;
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
import uk.kith.placements.engine.retention.KeepUntil;
import uk.kith.placements.engine.retention.RetentionClass;

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
  @Inject HouseholdPeriods carers;
  @Inject AccessPolicy access;
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
    return kind.isFostering()
        ? carers.of(id, businessDate.today())
        : new KeepUntil(RetentionClass.OF_THE_AUTHORITY, null).heldSince(holds.heldSince(id));
  }
}
