package uk.kith.court.internal.guardianship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.kith.court.engine.guardianship.CarerCase;
import uk.kith.court.internal.GuardianshipCases;
import uk.kith.court.internal.GuardianshipOrders;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.EndsByOrder;
import uk.kith.placements.engine.EndByOrder;

/** Ends of care that follow from special guardianship and child arrangements (R-SGO-07, -10). */
@ApplicationScoped
public class OrderedEnds implements EndsByOrder {

  @Inject GuardianshipCases cases;
  @Inject GuardianshipOrders orders;

  /** Of the case towards the order, else of the order that was recorded in proceedings. */
  @Override
  public Optional<EndByOrder> find(ChildId child, LocalDate on) {
    return Optional.ofNullable(of(List.of(child), on).get(child));
  }

  /** The same of many; a child about whom no such order was made by the day is absent. */
  public Map<ChildId, EndByOrder> of(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, List<LocalDate>> made = orders.made(children);
    Map<ChildId, List<CarerCase>> towards = cases.ofCarers(children);
    Set<ChildId> known = new HashSet<>(made.keySet());
    known.addAll(towards.keySet());
    Map<ChildId, EndByOrder> ends = new HashMap<>();
    for (ChildId child : known) {
      CarerCase.end(
              towards.getOrDefault(child, List.of()), made.getOrDefault(child, List.of()), asOf)
          .ifPresent(end -> ends.put(child, end));
    }
    return ends;
  }
}
