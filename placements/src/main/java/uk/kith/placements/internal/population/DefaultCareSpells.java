package uk.kith.placements.internal.population;

import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.CareSpells;

/** It tells of sealed placements as of any other: nothing in it leads to a child. */
@UseCase
public class DefaultCareSpells implements CareSpells {

  @Inject SqlCareSpells rows;

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
  public Told asOf(LocalDate day) {
    return rows.asOf(day);
  }
}
