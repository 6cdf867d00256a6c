package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.court.engine.guardianship.CarerCase;
import uk.kith.court.engine.permanence.LawfulEnd;
import uk.kith.court.internal.GuardianshipOrders;
import uk.kith.court.internal.GuardianshipOrders.OnRecord;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;

/**
 * Orders on record after which children are looked after no longer by law. Form C43 alone does not
 * say that a child is to live with somebody; a case towards child arrangements does.
 */
@ApplicationScoped
class LawfulEnds {

  @Inject GuardianshipOrders orders;
  @Inject LegalSpells spells;

  /** Children about whom no such order was made by a day are absent. */
  Map<ChildId, LawfulEnd> of(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, EndByOrder> last = last(orders.onRecord(children), asOf);
    return last.isEmpty() ? Map.of() : of(last, spells.of(last.keySet(), asOf));
  }

  /**
   * The same of what was read already.
   *
   * @param statuses by the day
   */
  static Map<ChildId, LawfulEnd> of(
      OnRecord orders, Map<ChildId, List<LegalSpell>> statuses, LocalDate asOf) {
    return of(last(orders, asOf), statuses);
  }

  private static Map<ChildId, LawfulEnd> of(
      Map<ChildId, EndByOrder> last, Map<ChildId, List<LegalSpell>> statuses) {
    Map<ChildId, LawfulEnd> ends = new HashMap<>();
    last.forEach(
        (child, order) ->
            LawfulEnd.of(order, statuses.getOrDefault(child, List.of()))
                .ifPresent(end -> ends.put(child, end)));
    return ends;
  }

  private static Map<ChildId, EndByOrder> last(OnRecord orders, LocalDate asOf) {
    Map<ChildId, EndByOrder> last = new HashMap<>();
    for (ChildId child : orders.children()) {
      CarerCase.end(orders.towards(child), orders.made(child), asOf)
          .ifPresent(order -> last.put(child, order));
    }
    return last;
  }
}
