package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Sql;

/** Proceedings on record for trackers. It neither checks roles nor audits. */
@ApplicationScoped
public class TrackedCases {

  @Inject CaseRows rows;
  @Inject StatusOfOrders statuses;
  @Inject Sql sql;
  @Inject LocalAuthority authority;

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

  /**
   * What was recorded by mistake and taken back.
   *
   * @param child null of a hearing, which is of the whole case
   * @param what the type of a hearing, the form of an order, or {@link #END}
   */
  public record Mistake(ProceedingsId of, @Nullable ChildId child, String what, LocalDate on) {

    public static final String END = "END";
  }

  /** All of the authority: a tracker that says them again is told so. */
  public Set<Mistake> takenBack() {
    return Set.copyOf(
        sql.list(
            """
            select proceedings, null::uuid as child, type as what, first_day as on_day
              from court.hearing where authority = ? and taken_back_at is not null
            union
            select c.proceedings, c.child, o.form, o.made_on
              from court.court_order o
              join court.child_in_proceedings c on c.id = o.child_in_proceedings
             where o.authority = ? and o.taken_back_at is not null
            union
            select c.proceedings, c.child, 'END', e.disposed_on
              from court.end_taken_back e
              join court.child_in_proceedings c on c.id = e.child_in_proceedings
             where e.authority = ?
            """,
            row ->
                new Mistake(
                    new ProceedingsId(Sql.uuid(row, "proceedings")),
                    Sql.findUuid(row, "child") == null ? null : new ChildId(Sql.uuid(row, "child")),
                    row.getString("what"),
                    Sql.day(row, "on_day")),
            authority.code(),
            authority.code(),
            authority.code()));
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
