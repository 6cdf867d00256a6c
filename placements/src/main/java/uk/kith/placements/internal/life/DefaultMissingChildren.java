package uk.kith.placements.internal.life;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.MissingChildren;
import uk.kith.placements.engine.life.Absence;

/** Who is missing, from what was recorded and told. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DefaultMissingChildren implements MissingChildren {

  @Inject SqlMissing missing;
  @Inject AuditTrail audit;

  @Override
  public List<Missing> on(LocalDate asOf) {
    return listed(asOf);
  }

  private List<Missing> listed(LocalDate asOf) {
    List<Missing> found = missing.on(asOf);
    audit.record("missing-listed", null, Map.of("count", Integer.toString(found.size())));
    return found;
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  public Map<ChildId, Absence> of(Collection<ChildId> children, LocalDate asOf) {
    return byChild(missing.on(Set.copyOf(children), asOf));
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  public Map<ChildId, Absence> ofAll(LocalDate asOf) {
    return byChild(listed(asOf));
  }

  @Override
  public long countOn(LocalDate asOf) {
    return missing.on(asOf).size();
  }

  private static Map<ChildId, Absence> byChild(List<Missing> missing) {
    return missing.stream().collect(toMap(Missing::child, Missing::absence));
  }
}
