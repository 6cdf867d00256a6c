package uk.kith.court.internal.trackers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.internal.TrackedCases;
import uk.kith.court.internal.TrackedCases.Mistake;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.LegalSpell;

/**
 * Orders of the register, and the legal statuses that rest on some of which nothing else is known.
 *
 * @param towards cases towards special guardianship of the children of a tracker
 * @param mistakes what was taken back
 * @param spells the statuses of the children of a tracker, begun by its day
 */
record KnownOrders(
    TrackedCases cases,
    Map<ChildId, List<GuardianshipCase>> towards,
    Map<ChildId, List<LegalSpell>> spells,
    Set<Mistake> mistakes,
    LocalDate from)
    implements OrdersOnRecord {

  @Override
  public boolean isTakenBack(Mistake mistake) {
    return mistakes.contains(mistake);
  }

  @Override
  public List<Finding> twice(ChildId child, CourtOrder order, List<Made> besides) {
    return cases.twice(child, order, besides);
  }

  @Override
  public List<Finding> undecided(ChildId child, LocalDate madeOn) {
    return GuardianshipCase.undecided(towards.getOrDefault(child, List.of()), madeOn);
  }

  @Override
  public Optional<LocalDate> underCareOrderSince(ChildId child) {
    return spells.getOrDefault(child, List.of()).stream()
        .filter(spell -> spell.holdsOn(from) && spell.code().equals(OrderForm.C32A.legalStatus()))
        .map(LegalSpell::first)
        .findFirst();
  }
}
