package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.SecureHours;
import uk.kith.placements.engine.due.SecureOrders;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;

/** Secure accommodation: hours without a court's authority, its orders, and reviews. */
final class SecureDuties {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

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
    List<SecureOrders.Order> orders = new ArrayList<>();
    of.life()
        .of(LifeEvent.SECURE_ORDER_MADE)
        .forEach(
            entry -> {
              LocalDate until = entry.details().until();
              if (until != null) {
                orders.add(new SecureOrders.Order(entry.on(), until));
              }
            });
    Placed placed = of.placed();
    return new SecureOrders(
        placed.id(),
        placed.birth(),
        placed.start(),
        placed.end(),
        of.life().first(LifeEvent.SECURE_STATE_APPROVED),
        orders,
        of.life().days(LifeEvent.SECURE_REVIEWED));
  }

  /** Each stay lasts from its beginning to the first end after it (R-PLACE-52). */
  private static SecureHours hours(PlacementLife of) {
    TreeSet<ZonedDateTime> ends = moments(of.life(), LifeEvent.SECURE_STAY_ENDED);
    List<SecureHours.Stay> stays = new ArrayList<>();
    ZonedDateTime covered = null;
    for (ZonedDateTime began : moments(of.life(), LifeEvent.SECURE_STAY_BEGAN)) {
      if (covered != null && began.isBefore(covered)) {
        continue;
      }
      ZonedDateTime end = ends.higher(began);
      stays.add(new SecureHours.Stay(began, end));
      if (end == null) {
        break;
      }
      covered = end;
    }
    return new SecureHours(of.placed().id(), stays);
  }

  private static TreeSet<ZonedDateTime> moments(Life life, LifeEvent event) {
    TreeSet<ZonedDateTime> moments = new TreeSet<>();
    life.of(event)
        .forEach(
            entry -> {
              LocalDate on = entry.on();
              LocalTime at = entry.details().at();
              if (at != null) {
                moments.add(ZonedDateTime.of(on, at, LONDON));
              }
            });
    return moments;
  }
}
