package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.court.api.ProceedingsView.PlanView;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.CaseRows.ChildRow;
import uk.kith.court.internal.CaseRows.HearingRow;
import uk.kith.court.internal.CaseRows.OrderRow;
import uk.kith.court.internal.CaseRows.Said;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;

/** Proceedings on record for trackers. It neither checks roles nor audits. */
@ApplicationScoped
public class TrackedCases {

  @Inject CaseRows rows;
  @Inject StatusOfOrders statuses;

  /** All of the authority, the earliest begun first. */
  public List<KnownCase> all() {
    return rows.all().stream().map(TrackedCases::known).toList();
  }

  /**
   * What speaks against an order of which the child has another that stands, of whichever case
   * (R-COURT-39).
   *
   * @param besides orders that are to be recorded with it
   */
  public List<Finding> twice(ChildId child, CourtOrder order, List<Made> besides) {
    return statuses.twice(child, order, besides);
  }

  static KnownCase known(CaseRow row) {
    Map<ChildId, KnownCase.OfChild> children = new HashMap<>();
    row.children().forEach(child -> children.put(child.child(), known(child)));
    return new KnownCase(
        row.id(),
        row.kind(),
        row.commencement(),
        row.people(),
        row.hearings().stream().map(HearingRow::hearing).toList(),
        children);
  }

  private static KnownCase.OfChild known(ChildRow child) {
    return new KnownCase.OfChild(
        child.joinedOn(),
        child.disposedOn(),
        child.decision(),
        child.orders().stream().map(OrderRow::order).toList(),
        child.plans().stream()
            .map(Said::what)
            .filter(PlanView::last)
            .map(plan -> new KnownCase.FinalPlan(plan.plan(), plan.on()))
            .reduce((first, second) -> second)
            .orElse(null));
  }
}
