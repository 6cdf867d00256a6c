package uk.kith.court.internal.gateway;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import uk.kith.court.api.GatewayCorrections;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.api.RecordedEntries.Mistake;
import uk.kith.court.api.RecordedEntries.TakenBack;
import uk.kith.court.internal.Recorder;
import uk.kith.court.internal.permanence.KnownChildren;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;

/** Mistakes among decisions that started nothing: rows are taken back, never deleted. */
@UseCase
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultGatewayCorrections implements GatewayCorrections {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject KnownChildren known;
  @Inject Recorder recorder;
  @Inject AuditTrail audit;

  @Override
  public RecordedEntries recorded(ChildId child) {
    known.require(child);
    List<GatewayDecision> ever = ever(child);
    List<TakenBack> takenBack = ever.stream().flatMap(each -> each.takenBack().stream()).toList();
    if (!takenBack.isEmpty()) {
      audit.record("mistakes-viewed", child, Map.of("count", Integer.toString(takenBack.size())));
    }
    return new RecordedEntries(
        ever.stream().filter(GatewayDecision::holds).map(GatewayDecision::entry).toList(),
        takenBack);
  }

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void takeBack(ChildId child, Mistake mistake) {
    known.require(child);
    List<GatewayDecision> ever = ever(child);
    for (CourtEntryId id : mistake.entries()) {
      ever.stream()
          .filter(each -> each.entryId().equals(id))
          .findFirst()
          .orElseThrow(() -> new NotFound(id))
          .takeBack(mistake.why(), recorder.entry());
    }
    em.flush();
    audit.record(
        "gateway-decisions-taken-back",
        child,
        Map.of("count", Integer.toString(mistake.entries().size())));
  }

  /** Those that people ever recorded and that started nothing. */
  private List<GatewayDecision> ever(ChildId child) {
    return em.createQuery(
            "select d from GatewayDecision d where d.child = :child"
                + " and d.preProceedings is null and d.extract is null",
            GatewayDecision.class)
        .setParameter("child", child.value())
        .getResultList();
  }
}
