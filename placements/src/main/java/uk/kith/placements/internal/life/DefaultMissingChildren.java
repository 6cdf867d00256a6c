package uk.kith.placements.internal.life;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.MissingChildren;

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
    List<Missing> found = missing.on(asOf);
    audit.record("missing-listed", null, Map.of("count", Integer.toString(found.size())));
    return found;
  }
}
