package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.matching.internal.adoption.AdoptionRow.Entry;

/** The rows of family finding, in the caller's transaction. */
@ApplicationScoped
class AdoptionRows {

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  Entry entry() {
    return new Entry(authority.code(), clock.instant(), actor.get().name());
  }

  void keep(AdoptionRow row) {
    em.persist(row);
  }

  FamilyFindingRow getFinding(FamilyFindingId id) {
    FamilyFindingRow row = em.find(FamilyFindingRow.class, id.value());
    if (row == null) {
      throw new NotFound(id);
    }
    return row;
  }

  /** Every child ever sought for, with its family finding and links. */
  List<FindingChildRow> everyChild() {
    return em.createQuery(
            "select c from FindingChildRow c where c.authority = :a order by c.recordedAt, c.id",
            FindingChildRow.class)
        .setParameter("a", authority.code())
        .getResultList();
  }

  /** The rows of some children, those recorded last last. */
  List<FindingChildRow> children(Collection<ChildId> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c from FindingChildRow c where c.child in :ids"
                    + " order by c.recordedAt, c.id",
                FindingChildRow.class)
            .setParameter("ids", values(ids))
            .getResultList();
  }

  /** What was done for some children and holds, in the order of recording. */
  List<StepRow> steps(Collection<ChildId> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select s from AdoptionStepRow s where s.child in :ids and s.supersededAt is null"
                    + " order by s.onDay, s.recordedAt, s.id",
                StepRow.class)
            .setParameter("ids", values(ids))
            .getResultList();
  }

  /** Closed ones too. */
  List<StepRow> everyStep(ChildId child) {
    return em.createQuery("select s from AdoptionStepRow s where s.child = :c", StepRow.class)
        .setParameter("c", child.value())
        .getResultList();
  }

  List<LinkRow> links(Collection<HouseholdId> families) {
    return families.isEmpty()
        ? List.of()
        : em.createQuery(
                "select l from LinkRow l where l.household in :ids order by l.recordedAt, l.id",
                LinkRow.class)
            .setParameter("ids", values(families))
            .getResultList();
  }

  List<FamilyStepRow> familySteps(Collection<HouseholdId> families) {
    return families.isEmpty()
        ? List.of()
        : em.createQuery(
                "select s from FamilyStepRow s where s.household in :ids"
                    + " and s.supersededAt is null order by s.onDay",
                FamilyStepRow.class)
            .setParameter("ids", values(families))
            .getResultList();
  }

  private static List<UUID> values(Collection<? extends Id> ids) {
    return ids.stream().map(Id::value).toList();
  }
}
