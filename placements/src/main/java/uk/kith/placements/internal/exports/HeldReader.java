package uk.kith.placements.internal.exports;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.ListedPlans;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.exports.HeldOfChild;
import uk.kith.placements.engine.exports.ListedPlan;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssd.ChildInCase.Done;
import uk.kith.placements.engine.ssd.SsdTable;
import uk.kith.placements.engine.ssda903.HeldYear;
import uk.kith.placements.engine.ssda903.Table;
import uk.kith.placements.internal.casesystem.SqlCaseHistory;
import uk.kith.placements.internal.exports.SqlStays.Known;
import uk.kith.placements.internal.life.SqlLives;
import uk.kith.placements.internal.returns.SqlToldOfMany;

/**
 * What returns, the case system, people and other modules hold of many children beside their
 * placements; a handful of queries for any number of them. It neither checks roles nor audits.
 */
@ApplicationScoped
class HeldReader {

  @Inject SqlToldOfMany returns;
  @Inject SqlCaseHistory cases;
  @Inject SqlLives lives;
  @Inject @Any Instance<ListedPlans> plans;

  /**
   * By child.
   *
   * @param children as they are on the day
   * @param whole false: visits to placements for adoption are left out
   */
  Map<ChildId, HeldOfChild> of(
      Collection<ChildView> children,
      Map<ChildId, List<Known>> placed,
      LocalDate asOf,
      boolean whole) {
    Set<ChildId> ids = children.stream().map(ChildView::id).collect(toSet());
    Map<ChildId, List<HeldYear>> years = returns.of(ids);
    Set<Integer> withUasc = returns.yearsWith(Table.UASC);
    Map<ChildId, Map<SsdTable, List<Done>>> told = cases.everything(ids);
    Map<ChildId, List<PlacementId>> seen = new HashMap<>();
    Set<UUID> subjects = new HashSet<>();
    for (ChildId id : ids) {
      List<PlacementId> theirs =
          placed.getOrDefault(id, List.of()).stream()
              .filter(known -> whole || !PlacementCodes.isForAdoption(known.stay().type()))
              .map(Known::id)
              .toList();
      seen.put(id, theirs);
      subjects.add(id.value());
      theirs.forEach(placement -> subjects.add(placement.value()));
    }
    Map<UUID, Life> done = lives.lives(subjects);
    Map<ChildId, ListedPlan> planned = new HashMap<>();
    plans.forEach(each -> planned.putAll(each.of(ids, asOf)));
    Map<ChildId, HeldOfChild> held = new HashMap<>();
    for (ChildView child : children) {
      List<LocalDate> visits = new ArrayList<>();
      for (PlacementId placement : seen.getOrDefault(child.id(), List.of())) {
        visits.addAll(done.getOrDefault(placement.value(), Life.NOTHING).days(LifeEvent.VISITED));
      }
      held.put(
          child.id(),
          new HeldOfChild(
              years.getOrDefault(child.id(), List.of()),
              withUasc,
              told.getOrDefault(child.id(), Map.of()),
              done.getOrDefault(child.id().value(), Life.NOTHING),
              visits,
              child.snapshot().needs().level(NeedKind.DISABILITY),
              planned.get(child.id())));
    }
    return held;
  }
}
