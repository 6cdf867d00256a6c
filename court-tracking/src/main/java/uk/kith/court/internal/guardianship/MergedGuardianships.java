package uk.kith.court.internal.guardianship;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import uk.kith.placements.api.ChildMerged;

/** When a child is merged into its record, its cases go on for the record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedGuardianships {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  void follow(@Observes @Priority(120) ChildMerged merged) {
    em.createQuery("select r from GuardianshipRow r where r.child = :child", GuardianshipRow.class)
        .setParameter("child", merged.duplicate().value())
        .getResultList()
        .forEach(row -> row.isNow(merged.into()));
    em.flush();
  }
}
