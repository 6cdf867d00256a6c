package uk.kith.placements.internal.searches;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.NamedOthers;
import uk.kith.placements.api.SearchApprovals;
import uk.kith.placements.engine.asking.NamesOfOthers;
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
  @Inject NamedOthers named;
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
  public void withdraw(SearchId search, ApprovalId id, String why, Acceptance acceptance) {
    Approval approval = em.find(Approval.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (approval == null || recorded(search).stream().noneMatch(a -> a.id().equals(id))) {
      throw new NotFound(id);
    }
    List<ChildId> children = reader.views(List.of(search)).get(0).children();
    String keptWhy = named.keptWhy(NamesOfOthers.DECISION, children, List.of(why), acceptance);
    approval.withdraw(
        why.strip(), keptWhy, new Recording(clock.instant(), actor.get().name(), null));
    em.flush();
    audit.record("approval-withdrawn", search, Map.of("approval", id.toString()));
  }
}
