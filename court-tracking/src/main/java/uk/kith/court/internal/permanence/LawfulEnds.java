package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.court.engine.permanence.LawfulEnd;
import uk.kith.court.internal.GuardianshipOrders;
import uk.kith.court.internal.guardianship.OrderedEnds;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;

/** Orders and decisions on record after which children are looked after no longer by law. */
@ApplicationScoped
class LawfulEnds {

  @Inject OrderedEnds orders;
  @Inject LegalSpells spells;

  /** Children about whom no such order was made by a day are absent. */
  Map<ChildId, LawfulEnd> of(
      Collection<ChildId> children, GuardianshipOrders.OnRecord guardianship, LocalDate asOf) {
    Map<ChildId, EndByOrder> last = orders.of(children, guardianship, asOf);
    return last.isEmpty() ? Map.of() : of(last, spells.of(last.keySet(), asOf), asOf);
  }

  /**
   * The same of what was read already.
   *
   * @param last the last order about each child by the day
   * @param statuses by the day
   */
  static Map<ChildId, LawfulEnd> of(
      Map<ChildId, EndByOrder> last, Map<ChildId, List<LegalSpell>> statuses, LocalDate asOf) {
    Map<ChildId, LawfulEnd> ends = new HashMap<>();
    last.forEach(
        (child, order) ->
            LawfulEnd.of(order, statuses.getOrDefault(child, List.of()), asOf)
                .ifPresent(end -> ends.put(child, end)));
    return ends;
  }
}
