package uk.kith.placements.internal.life;

import java.util.ArrayList;
import java.util.List;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.SecureHours;
import uk.kith.placements.engine.due.SecureOrders;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;

/** Secure accommodation: hours without a court's authority, its orders, and reviews. */
final class SecureDuties {

  private SecureDuties() {}

  static List<DueItem> open(PlacementLife of, DuePolicy policy) {
    List<DueItem> items =
        new ArrayList<>(
            of.open(
                orders(of).due(policy, of.asOf()),
                of.has(LifeEvent.SECURE_ORDER_MADE, LifeEvent.SECURE_REVIEWED)));
    items.addAll(of.open(hours(of).due(policy, of.asOf()), true));
    return items;
  }

  static List<Finding> findings(PlacementLife of, DuePolicy policy) {
    List<Finding> findings = new ArrayList<>(orders(of).findings(of.asOf()));
    findings.addAll(hours(of).findings(policy, of.asOf()));
    return findings;
  }

  private static SecureOrders orders(PlacementLife of) {
    Placed placed = of.placed();
    return new SecureOrders(
        placed.id(),
        placed.birth(),
        placed.start(),
        placed.end(),
        of.life().first(LifeEvent.SECURE_STATE_APPROVED),
        new SecureStretches(of).orders(),
        of.life().days(LifeEvent.SECURE_REVIEWED));
  }

  private static SecureHours hours(PlacementLife of) {
    return new SecureHours(of.placed().id(), new SecureStretches(of).hours());
  }
}
