package uk.kith.court.internal.permanence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.court.api.OpenConcern;
import uk.kith.court.api.OpenConcerns;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Children;

/** Open concerns in the schema {@code court}, for those who read them on the register. */
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
public class DefaultOpenConcerns implements OpenConcerns {

  @Inject PermanenceRows rows;
  @Inject Children children;
  @Inject AuditTrail audit;

  @Override
  public Map<ChildId, OpenConcern> of(Collection<ChildId> wanted, LocalDate asOf) {
    Map<ChildId, OpenConcern> open = new HashMap<>();
    rows.of(ConcernRow.class, List.copyOf(children.visible(wanted)))
        .forEach(
            (child, concerns) ->
                OpenConcern.findIn(PermanenceReader.concerns(concerns, asOf))
                    .ifPresent(concern -> open.put(child, concern)));
    audit.record(
        "concerns-listed",
        null,
        Map.of("asOf", asOf.toString(), "count", Integer.toString(open.size())));
    return open;
  }
}
