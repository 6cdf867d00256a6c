package uk.kith.court.internal.guardianship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.internal.Recorder;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.GuardianshipId;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;

/**
 * To whom an order was made that is recorded in proceedings: the cases that came to it tell of it
 * from then on (R-SGO-07, R-SGO-10).
 */
@ApplicationScoped
public class OrdersToCarers {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject Recorder recorder;
  @Inject AuditTrail audit;

  /**
   * Part of recording the order: all of it or nothing.
   *
   * @param about the children about whom it is
   * @throws Invalid when a case is of another child or works for another order, or when two are of
   *     one child
   * @throws uk.kith.kernel.service.Conflict when a case has come to another end
   */
  public void made(MakeOrder order, List<ChildId> about) {
    if (order.towards().isEmpty()) {
      return;
    }
    Kind kind = Kind.of(order.order().form()).orElseThrow();
    Set<ChildId> told = new HashSet<>();
    for (GuardianshipId id : order.towards()) {
      GuardianshipRow row =
          em.find(GuardianshipRow.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
      if (row == null || row.closedAt() != null || !row.authority().equals(recorder.authority())) {
        throw new NotFound(id);
      }
      if (!about.contains(row.child())) {
        throw new Invalid("towards", "other-child", "The case is about another child");
      }
      if (row.kind() != kind) {
        throw new Invalid("towards", "other-order", "The case works for another order");
      }
      if (!told.add(row.child())) {
        throw new Invalid("towards", "two-carers", "Choose one case for each child");
      }
      if (row.ordered(order.order().madeOn(), recorder.entry())) {
        audit.record(
            "guardianship-step-recorded", row.child(), Map.of("step", CaseStep.ORDER_MADE.name()));
      }
    }
    em.flush();
  }

  /** An order was recorded by mistake: no case tells any more that it came to it. */
  public void takenBack(ChildId child, Made order, String why) {
    Kind kind = Kind.of(order.form()).orElse(null);
    if (kind == null) {
      return;
    }
    List<GuardianshipRow> cases =
        em.createQuery(
                "select r from GuardianshipRow r where r.child = :child and r.kind = :kind"
                    + " and r.supersededAt is null",
                GuardianshipRow.class)
            .setParameter("child", child.value())
            .setParameter("kind", kind)
            .getResultList();
    for (GuardianshipRow row : cases) {
      if (row.takeBackOrder(order.on(), why, recorder.entry())) {
        em.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        audit.record("guardianship-entries-taken-back", child, Map.of("count", "1"));
      }
    }
  }
}
