package uk.kith.court.internal.gateway;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;
import uk.kith.placements.api.ChildMerged;

/** When a child is merged into its record, decisions and pre-proceedings go on for the record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedBeforeCourt {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  void follow(@Observes @Priority(110) ChildMerged merged) {
    // Read both before either is changed: a query in between would flush, and fail without a name.
    List<ChildInPreProceedings> children =
        em.createQuery(
                "select c from ChildInPreProceedings c where c.child = :child",
                ChildInPreProceedings.class)
            .setParameter("child", merged.duplicate().value())
            .getResultList();
    List<GatewayDecision> decisions =
        em.createQuery(
                "select d from GatewayDecision d where d.child = :child", GatewayDecision.class)
            .setParameter("child", merged.duplicate().value())
            .getResultList();
    children.forEach(child -> child.isNow(merged.into()));
    decisions.forEach(decision -> decision.isNow(merged.into()));
    Conflict both =
        new Conflict(
            "both-in-pre-proceedings",
            "Both records are in pre-proceedings, each with dates of its own.");
    BrokenConstraint.flush(
        em,
        Map.of(
            "child_stands_once_in_pre_proceedings",
            both,
            "child_has_one_open_pre_proceedings",
            both,
            "gateway_decides_once_a_day_for_a_child",
            new Conflict(
                "both-at-the-gateway", "The legal meeting of one day decided on both records.")));
  }
}
