package uk.kith.court.internal.gateway;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.court.internal.Recorder;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;
import uk.kith.placements.api.ChildMerged;

/**
 * When a child is merged into its record, decisions and pre-proceedings go on for the record. What
 * only the case system told gives way to what stands on both records, as nobody could take it back:
 * the next extract tells what is.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedBeforeCourt {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject ToldPreProceedings told;
  @Inject Recorder recorder;

  void follow(@Observes @Priority(110) ChildMerged merged) {
    // Read all before any is changed: a query in between would flush, and fail without a name.
    List<ChildInPreProceedings> children = periods(merged.duplicate());
    List<ChildInPreProceedings> held = periods(merged.into());
    List<GatewayDecision> decisions = decisions(merged.duplicate());
    List<GatewayDecision> heldDecisions = decisions(merged.into());
    Entry entry = recorder.entry();
    giveWay(children, held, decisions, entry);
    giveWay(held, children, heldDecisions, entry);
    giveWay(decisions, heldDecisions, entry);
    giveWay(heldDecisions, decisions, entry);
    em.flush(); // what goes before what follows
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

  /** Periods of which only extracts told go, with their decisions, where another stands. */
  private void giveWay(
      List<ChildInPreProceedings> periods,
      List<ChildInPreProceedings> others,
      List<GatewayDecision> decisions,
      Entry entry) {
    for (ChildInPreProceedings period : List.copyOf(periods)) {
      if (period.isOnlyTold() && others.stream().anyMatch(period::meets)) {
        decisions.stream()
            .filter(each -> each.isTold() && each.holds())
            .filter(each -> each.metOn().equals(period.startedOn()))
            .forEach(each -> each.takeBack(entry));
        told.remove(period);
        periods.remove(period);
      }
    }
  }

  /** Of two decisions on one day. */
  private static void giveWay(
      List<GatewayDecision> decisions, List<GatewayDecision> others, Entry entry) {
    decisions.stream()
        .filter(each -> each.isTold() && each.holds())
        .filter(
            each ->
                others.stream()
                    .anyMatch(other -> other.holds() && other.metOn().equals(each.metOn())))
        .forEach(each -> each.takeBack(entry));
  }

  private List<ChildInPreProceedings> periods(ChildId child) {
    return new ArrayList<>(
        em.createQuery(
                "select c from ChildInPreProceedings c where c.child = :child",
                ChildInPreProceedings.class)
            .setParameter("child", child.value())
            .getResultList());
  }

  private List<GatewayDecision> decisions(ChildId child) {
    return em.createQuery(
            "select d from GatewayDecision d where d.child = :child", GatewayDecision.class)
        .setParameter("child", child.value())
        .getResultList();
  }
}
