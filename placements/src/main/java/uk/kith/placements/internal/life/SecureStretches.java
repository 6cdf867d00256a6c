package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.due.SecureHours;
import uk.kith.placements.engine.due.SecureOrders;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;
import uk.kith.placements.internal.life.Lived.Stay;

/**
 * The time that a child has spent in secure accommodation, whichever units it was in: hours add up
 * over all of them (R-PLACE-52), and an order that still ran when the child came to another unit
 * was not the first one there (R-PLACE-53). A stretch is one unit after another without a day
 * between.
 */
final class SecureStretches {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /**
   * One of them.
   *
   * @param endedOn null while it goes on
   */
  private record Stretch(LocalDate startedOn, @Nullable LocalDate endedOn, Life life) {}

  /** By their days; the last one holds the placement that is asked about. */
  private final List<Stretch> stretches = new ArrayList<>();

  SecureStretches(PlacementLife of) {
    Placed asked = of.placed();
    for (Stay stay : of.lived().stays()) {
      if (stay.type().equals(asked.type()) && stay.start().isBefore(asked.start())) {
        add(stay.start(), stay.end(), of.lived().lifeOf(stay));
      }
    }
    add(asked.start(), asked.end(), of.life());
  }

  private void add(LocalDate start, @Nullable LocalDate end, Life life) {
    Stretch before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
    if (before == null || !start.equals(before.endedOn())) {
      stretches.add(new Stretch(start, end, life));
      return;
    }
    List<Life.Entry> entries = new ArrayList<>(before.life().entries());
    entries.addAll(life.entries());
    stretches.set(stretches.size() - 1, new Stretch(before.startedOn(), end, new Life(entries)));
  }

  /**
   * Each stay without a court's authority lasts from its beginning to the first end after it, and
   * without one to the midnight that ends its stretch.
   */
  List<SecureHours.Stay> hours() {
    List<SecureHours.Stay> stays = new ArrayList<>();
    ZonedDateTime covered = null;
    for (Stretch stretch : stretches) {
      TreeSet<ZonedDateTime> ends = moments(stretch.life(), LifeEvent.SECURE_STAY_ENDED);
      LocalDate left = stretch.endedOn();
      if (left != null) {
        ends.add(left.plusDays(1).atStartOfDay(LONDON));
      }
      for (ZonedDateTime began : moments(stretch.life(), LifeEvent.SECURE_STAY_BEGAN)) {
        if (covered != null && began.isBefore(covered)) {
          continue;
        }
        ZonedDateTime end = ends.higher(began);
        stays.add(new SecureHours.Stay(began, end));
        if (end == null) {
          return stays;
        }
        covered = end;
      }
    }
    return stays;
  }

  /** Those of the last stretch, and of each before it under which the child came to the next. */
  List<SecureOrders.Order> orders() {
    List<SecureOrders.Order> orders = new ArrayList<>();
    LocalDate next = null;
    for (int i = stretches.size() - 1; i >= 0; i--) {
      List<SecureOrders.Order> here = orders(stretches.get(i).life());
      LocalDate came = next;
      if (came != null && here.stream().noneMatch(order -> !order.endsOn().isBefore(came))) {
        break;
      }
      orders.addAll(here);
      next = stretches.get(i).startedOn();
    }
    return orders;
  }

  private static List<SecureOrders.Order> orders(Life life) {
    List<SecureOrders.Order> orders = new ArrayList<>();
    life.of(LifeEvent.SECURE_ORDER_MADE)
        .forEach(
            entry -> {
              LocalDate until = entry.details().until();
              if (until != null) {
                orders.add(new SecureOrders.Order(entry.on(), until));
              }
            });
    return orders;
  }

  private static TreeSet<ZonedDateTime> moments(Life life, LifeEvent event) {
    TreeSet<ZonedDateTime> moments = new TreeSet<>();
    life.of(event)
        .forEach(
            entry -> {
              LocalTime at = entry.details().at();
              if (at != null) {
                moments.add(ZonedDateTime.of(entry.on(), at, LONDON));
              }
            });
    return moments;
  }
}
