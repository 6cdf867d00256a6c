package uk.kith.court.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;
import uk.kith.placements.api.ChildMerged;

/** When a child is merged into its record, its proceedings go on for the record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedChildren {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  void follow(@Observes @Priority(100) ChildMerged merged) {
    em.createQuery(
            "select c from ChildProceedings c where c.child = :child", ChildProceedings.class)
        .setParameter("child", merged.duplicate().value())
        .getResultList()
        .forEach(child -> child.isNow(merged.into()));
    BrokenConstraint.flush(
        em,
        Map.of(
            "child_stands_once_in_proceedings",
            new Conflict(
                "both-in-proceedings",
                "Both records stand in the same proceedings, each with a limit of its own.")));
  }
}
