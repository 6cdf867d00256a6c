package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.PlacementNotices;
import uk.kith.placements.engine.due.Recipient;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;

/** Who is told of a placement in writing (R-PLACE-25 and -51). */
final class NoticeDuties {

  private NoticeDuties() {}

  static List<DueItem> open(PlacementLife of) {
    return of.open(
        facts(of).due(of.asOf()), of.has(LifeEvent.NOTICE_SENT, LifeEvent.NOTICE_LEFT_OUT));
  }

  static PlacementNotices facts(PlacementLife of) {
    Placed placed = of.placed();
    return new PlacementNotices(
        placed.id(),
        placed.start(),
        placed.end(),
        placed.emergency(),
        placed.area(),
        recipients(placed),
        sent(of.life(), LifeEvent.NOTICE_SENT),
        leftOut(of.life()));
  }

  /** Whom there is to tell; the area authority follows from where the home lies. */
  static Set<Recipient> recipients(Placed placed) {
    Set<Recipient> recipients = EnumSet.allOf(Recipient.class);
    recipients.removeAll(EnumSet.of(Recipient.AREA_AUTHORITY, Recipient.CARER));
    if (!placed.isMove()) {
      recipients.remove(Recipient.PREVIOUS_CARER);
    }
    if (!placed.school()) {
      recipients.remove(Recipient.SCHOOL);
    }
    return recipients;
  }

  /** The first day on which each was told, by notices of this kind. */
  static Map<Recipient, LocalDate> sent(Life life, LifeEvent notice) {
    Map<Recipient, LocalDate> sent = new EnumMap<>(Recipient.class);
    life.of(notice)
        .forEach(
            entry -> {
              Recipient to = entry.details().recipient();
              if (to != null) {
                sent.merge(to, entry.on(), (one, other) -> one.isBefore(other) ? one : other);
              }
            });
    return sent;
  }

  /** Who is not told, and why. */
  static Map<Recipient, Recipient.Omission> leftOut(Life life) {
    Map<Recipient, Recipient.Omission> leftOut = new EnumMap<>(Recipient.class);
    life.of(LifeEvent.NOTICE_LEFT_OUT)
        .forEach(
            entry -> {
              Recipient to = entry.details().recipient();
              Recipient.Omission why = entry.details().omission();
              if (to != null && why != null) {
                leftOut.put(to, why);
              }
            });
    return leftOut;
  }
}
