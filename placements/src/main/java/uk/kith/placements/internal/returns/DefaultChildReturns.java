package uk.kith.placements.internal.returns;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildReturns;
import uk.kith.placements.engine.ssda903.HeldYear;
import uk.kith.placements.engine.ssda903.Table;
import uk.kith.placements.engine.ssda903.ToldHistory;
import uk.kith.placements.internal.casesystem.SqlCaseHistory;
import uk.kith.placements.internal.children.SqlChildren;
import uk.kith.placements.internal.facts.SeenChildren;

/** Read from the rows held, so that it can never say other than the returns and the case system. */
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
public class DefaultChildReturns implements ChildReturns {

  @Inject SqlReturns returns;
  @Inject SqlChildren records;
  @Inject SeenChildren seenChildren;
  @Inject SqlCaseHistory cases;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;

  @Override
  public ToldHistory toldOf(ChildId id) {
    ChildId record = records.resolve(id);
    List<String> numbers = returns.localIds(record);
    if (numbers.isEmpty() || !seenChildren.isSeen(record)) {
      throw new NotFound(id);
    }
    audit.record("child-history-viewed", record, Map.of("source", "returns"));
    boolean sealed = access.maySeeAdopters();
    List<Table> tables = new ArrayList<>(ToldHistory.TABLES);
    if (sealed) {
      tables.add(Table.PLACED_ADOPTION);
    }
    List<HeldYear> told = new ArrayList<>(returns.told(numbers, tables));
    told.addAll(cases.asReturn(record));
    return ToldHistory.of(told, sealed);
  }
}
