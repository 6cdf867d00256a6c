package uk.kith.placements.internal.population;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.LookedAfterPopulation;
import uk.kith.placements.engine.LookedAfter;

/**
 * It counts sealed placements as any other: a count tells of nobody, and must not depend on who
 * asks.
 */
@UseCase
public class DefaultLookedAfterPopulation implements LookedAfterPopulation {

  @Inject SqlPopulation rows;

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
  public List<LookedAfter> lookedAfterOn(LocalDate asOf) {
    return rows.lookedAfterOn(asOf).toList();
  }
}
