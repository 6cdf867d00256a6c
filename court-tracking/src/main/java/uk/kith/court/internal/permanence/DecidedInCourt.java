package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.engine.permanence.StepsOfCourt;
import uk.kith.court.engine.permanence.StepsOfCourt.OrderedWay;
import uk.kith.court.internal.ByChild;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CareHistories;

/** What the court decided of children that is a step of permanence, whichever the case. */
@ApplicationScoped
class DecidedInCourt {

  @Inject Sql sql;
  @Inject CareHistories histories;
  @Inject OrderedWays ways;

  /** A child about whom nothing of it is recorded is absent. */
  Map<ChildId, StepsOfCourt> of(List<ChildId> children, LocalDate asOf) {
    Map<ChildId, List<Made>> orders =
        ByChild.list(
            sql,
            "select c.child, o.form, o.made_on from court.court_order o"
                + " join court.child_in_proceedings c on c.id = o.child_in_proceedings"
                + " where c.child = any(?) and o.taken_back_at is null and c.taken_back_at is null"
                + " and o.form in ('C43A', 'C43', 'C32A') order by o.made_on, o.id",
            row -> new Made(OrderForm.valueOf(row.getString("form")), Sql.day(row, "made_on")),
            children);
    Map<ChildId, List<LocalDate>> refused =
        ByChild.list(
            sql,
            "select c.child, c.disposed_on from court.child_in_proceedings c"
                + " join court.proceedings p on p.id = c.proceedings"
                + " where c.child = any(?) and p.kind = 'PLACEMENT_ORDER'"
                + " and c.decision = 'REFUSED' and c.disposed_on is not null"
                + " and c.taken_back_at is null",
            row -> Sql.day(row, "disposed_on"),
            children);
    Map<ChildId, List<OrderedWay>> ordered = ways.of(children, asOf);
    Map<ChildId, LocalDate> adopted = histories.adoptedOn(children, asOf);
    Set<ChildId> known = new HashSet<>(orders.keySet());
    known.addAll(refused.keySet());
    known.addAll(adopted.keySet());
    known.addAll(ordered.keySet());
    Map<ChildId, StepsOfCourt> steps = new HashMap<>();
    for (ChildId child : known) {
      steps.put(
          child,
          new StepsOfCourt(
              orders.getOrDefault(child, List.of()),
              refused.getOrDefault(child, List.of()),
              adopted.get(child),
              ordered.getOrDefault(child, List.of())));
    }
    return steps;
  }
}
