package uk.kith.placements.internal.children;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Births;
import uk.kith.placements.api.RecordBirth;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.facts.SeenChildren;

/** Births in the register of children. */
@UseCase
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER})
public class DefaultBirths implements Births {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SqlChildren rows;
  @Inject SeenChildren seenChildren;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject Clock clock;

  @Override
  public void record(ChildId id, long version, RecordBirth birth) {
    Child child = get(id, version);
    child.born(birth, businessDate.today(), recording());
    em.flush();
    audit.record("birth-recorded", child.id(), Map.of());
  }

  @Override
  public void correct(ChildId id, long version, LocalDate born) {
    Child child = get(id, version);
    if (!actor.get().has(Role.PLACEMENT_OFFICER) && !child.changedBy().equals(actor.get().name())) {
      throw new Conflict(
          "recorded-by-other",
          "Somebody else recorded or changed this child since: a placement officer puts its day of"
              + " birth right");
    }
    child.correctBirth(born, businessDate.today(), recording());
    em.flush();
    audit.record("birth-corrected", child.id(), Map.of());
  }

  private Child get(ChildId id, long version) {
    ChildId record = rows.resolve(id);
    Child child = em.find(Child.class, record.value());
    if (child == null || child.isMerged() || !seenChildren.isSeen(record)) {
      throw new NotFound(id);
    }
    child.expect(version);
    return child;
  }

  private Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }
}
