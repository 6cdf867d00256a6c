package uk.kith.placements.internal.searches;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.SearchApprovals;
import uk.kith.placements.internal.facts.Recording;

/** Approvals in the database. */
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
public class DefaultSearchApprovals implements SearchApprovals {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SearchReader reader;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  @Override
  public List<RecordedApproval> listApprovals(SearchId search) {
    return recorded(search);
  }

  private List<RecordedApproval> recorded(SearchId search) {
    if (reader.views(List.of(search)).isEmpty()) {
      throw new NotFound(search);
    }
    return reader.recordedApprovals(search);
  }

  @Override
  @AllowedRoles(Role.APPROVER)
  public void withdraw(SearchId search, ApprovalId id, String why) {
    Approval approval = em.find(Approval.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (approval == null || recorded(search).stream().noneMatch(a -> a.id().equals(id))) {
      throw new NotFound(id);
    }
    approval.withdraw(why.strip(), new Recording(clock.instant(), actor.get().name(), null));
    em.flush();
    audit.record("approval-withdrawn", search, Map.of("approval", id.toString()));
  }
}
