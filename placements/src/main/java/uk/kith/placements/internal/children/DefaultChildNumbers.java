package uk.kith.placements.internal.children;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildNumbers;

/** Children by their numbers and names, for those who load sheets about them. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class DefaultChildNumbers implements ChildNumbers {

  @Inject SqlChildren rows;

  @Override
  public List<ChildBrief> named(
      Collection<String> numbers, Collection<String> familyNames, LocalDate asOf) {
    return rows.named(numbers, familyNames, asOf);
  }
}
