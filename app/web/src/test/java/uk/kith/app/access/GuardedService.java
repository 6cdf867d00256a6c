package uk.kith.app.access;

import jakarta.inject.Inject;
import java.util.Map;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;

/** Deployed for the tests alone: a command that asks for a role. */
@UseCase
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class GuardedService {

  @Inject AuditTrail audit;

  public String officersOnly() {
    audit.record("officers-only", null, Map.of("count", "1"));
    return "for officers";
  }

  @AllowedRoles
  public String auditAndFail() {
    audit.record("audit-and-fail", null, Map.of());
    throw new IllegalStateException("fails after the audit row, on purpose");
  }
}
