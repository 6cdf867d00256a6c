package uk.kith.court.internal.guardianship;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.kith.court.engine.guardianship.CarerCase;
import uk.kith.court.internal.EndsInCourt;
import uk.kith.court.internal.GuardianshipOrders;
import uk.kith.court.internal.GuardianshipOrders.OnRecord;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;
import uk.kith.placements.api.EndsByOrder;
import uk.kith.placements.engine.EndByOrder;

/**
 * Ends of care that follow from special guardianship and child arrangements (R-SGO-07, -10), and
 * from the end of care proceedings (R-COURT-28).
 */
@ApplicationScoped
public class OrderedEnds implements EndsByOrder {

  @Inject GuardianshipOrders orders;
  @Inject EndsInCourt inCourt;
  @Inject CareHistories histories;

  /** Of the case towards the order, else of the order that was recorded in proceedings. */
  @Override
  public Optional<EndByOrder> find(ChildId child, LocalDate on) {
    return last(child, on).filter(end -> !end.codes().isEmpty());
  }

  @Override
  public Optional<EndByOrder> last(ChildId child, LocalDate on) {
    return Optional.ofNullable(of(List.of(child), on).get(child));
  }

  /** The same of many; a child about whom no such order was made by the day is absent. */
  public Map<ChildId, EndByOrder> of(Collection<ChildId> children, LocalDate asOf) {
    return of(children, orders.onRecord(children), asOf);
  }

  /** The same, where the orders of guardianship were read already. */
  public Map<ChildId, EndByOrder> of(Collection<ChildId> children, OnRecord known, LocalDate asOf) {
    Map<ChildId, LocalDate> began =
        careBegan(known.made().keySet(), known.towards().keySet(), asOf);
    Map<ChildId, EndByOrder> ends = new HashMap<>();
    for (ChildId child : known.children()) {
      CarerCase.end(
              CarerCase.ofCareSince(began.getOrDefault(child, LocalDate.MIN), known.towards(child)),
              known.made(child),
              asOf)
          .ifPresent(end -> ends.put(child, end));
    }
    inCourt.of(children, asOf).forEach((child, end) -> ends.merge(child, end, EndsInCourt::last));
    return ends;
  }

  /** Of those of whom a case and an order in proceedings may tell the same order. */
  private Map<ChildId, LocalDate> careBegan(
      Set<ChildId> ordered, Set<ChildId> towards, LocalDate asOf) {
    List<ChildId> both = ordered.stream().filter(towards::contains).toList();
    return both.isEmpty()
        ? Map.of()
        : histories.ofChildren(both, asOf).stream()
            .collect(toMap(CareHistory::child, CareHistory::careBegan));
  }
}
