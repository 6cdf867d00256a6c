package uk.kith.matching.internal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.ScoringPolicy;
import uk.kith.matching.engine.Policy;

/** The policy in force: figures alone, which tell of nobody. */
@UseCase
public class DefaultScoringPolicy implements ScoringPolicy {

  @Inject PolicyInForce policies;

  @Override
  @AllowedRoles({
    Role.COMMISSIONER,
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  public Policy on(LocalDate day) {
    return policies.on(day);
  }
}
