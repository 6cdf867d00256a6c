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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.BeforeCourtCorrections;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.api.RecordedEntries.Mistake;
import uk.kith.court.api.RecordedEntries.TakenBack;
import uk.kith.court.internal.Recorder;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Children;

/** Mistakes of what is recorded before the court: rows are taken back, never deleted. */
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
public class DefaultBeforeCourtCorrections implements BeforeCourtCorrections {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject Children children;
  @Inject Recorder recorder;
  @Inject AuditTrail audit;

  @Override
  public RecordedEntries recorded(PreProceedingsId id) {
    List<BeforeCourtEntry> seen = entries(get(id, LockModeType.NONE));
    List<TakenBack> takenBack = seen.stream().flatMap(each -> each.takenBack().stream()).toList();
    if (!takenBack.isEmpty()) {
      audit.record("mistakes-viewed", id, Map.of("count", Integer.toString(takenBack.size())));
    }
    return new RecordedEntries(
        seen.stream().filter(BeforeCourtEntry::isToTakeBack).map(BeforeCourtEntry::entry).toList(),
        takenBack);
  }

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void takeBack(PreProceedingsId id, Mistake mistake, @Nullable Long version) {
    FamilyInPreProceedings family = get(id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (version != null && version != family.version()) {
      throw new Conflict("version-moved-on", "Somebody else changed these pre-proceedings");
    }
    List<BeforeCourtEntry> seen = entries(family);
    List<BeforeCourtEntry> taken = new ArrayList<>();
    for (CourtEntryId each : mistake.entries()) {
      taken.add(
          seen.stream()
              .filter(entry -> entry.id().equals(each))
              .findFirst()
              .orElseThrow(() -> new NotFound(each)));
    }
    // What rests on others goes before them: the last step first, and the start last.
    taken.sort(BeforeCourtEntry.LAST_FIRST);
    taken.forEach(each -> each.takeBack(mistake.why(), recorder.entry()));
    BrokenConstraint.flush(
        em,
        Map.of(
            "child_has_one_open_pre_proceedings",
            new Conflict(
                "in-pre-proceedings",
                "One of the children is in pre-proceedings again since. Take that start back"
                    + " first")));
    audit.record(
        "pre-proceedings-entries-taken-back", id, Map.of("count", Integer.toString(taken.size())));
  }

  private FamilyInPreProceedings get(PreProceedingsId id, LockModeType lock) {
    FamilyInPreProceedings family = em.find(FamilyInPreProceedings.class, id.value(), lock);
    if (family == null || visible(family).isEmpty()) {
      throw new NotFound(id);
    }
    return family;
  }

  private Set<ChildId> visible(FamilyInPreProceedings family) {
    return children.visible(
        family.everyChild().stream().map(ChildInPreProceedings::child).distinct().toList());
  }

  /** Everything that people ever recorded of the children whom the caller may see. */
  private List<BeforeCourtEntry> entries(FamilyInPreProceedings family) {
    Set<ChildId> visible = visible(family);
    List<GatewayDecision> decisions =
        em.createQuery(
                "select d from GatewayDecision d where d.preProceedings = :family",
                GatewayDecision.class)
            .setParameter("family", family.rowId())
            .getResultList();
    return family.everyChild().stream()
        .filter(child -> visible.contains(child.child()))
        .flatMap(child -> BeforeCourtEntry.of(child, decisions).stream())
        .toList();
  }
}
