package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.PlacementEnding;
import uk.kith.placements.engine.due.PlacementEnding.Way;
import uk.kith.placements.engine.due.PlannedMove;
import uk.kith.placements.engine.due.Recipient;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;
import uk.kith.placements.internal.life.Lived.Stay;

/**
 * What is due because a placement is to end, or ended (R-PLACE-49 and -50): only when it is
 * recorded how the authority ends it, for an end alone does not say whose decision it was. Of the
 * placement that a child left for another the reason for the change says it: for one that was
 * searched for, without an emergency, and for any when people recorded here why the child moved.
 */
final class EndingDuties {

  private static final Map<LifeEvent, Way> WAYS =
      Map.of(
          LifeEvent.ENDING_DECIDED, Way.DECIDED,
          LifeEvent.ENDING_FOR_RISK, Way.IMMEDIATE_RISK,
          LifeEvent.ENDING_AT_TIME_LIMIT, Way.TIME_LIMIT);

  private EndingDuties() {}

  static List<DueItem> open(PlacementLife of) {
    return findEnding(of).map(ending -> of.open(ending.due(of.asOf()), true)).orElse(List.of());
  }

  /**
   * Of the placement that the child left for this one; where its ending is recorded, that counts.
   */
  static List<Finding> findings(PlacementLife of) {
    Placed placed = of.placed();
    if (placed.chosen() && placed.emergency()) {
      return List.of();
    }
    return of.lived().stays().stream()
        .filter(stay -> placed.start().equals(stay.end()) && !stay.id().equals(placed.id()))
        .filter(stay -> placed.chosen() || (stay.endedHere() && stay.change() != null))
        .filter(stay -> isEndedByDecision(stay.type()))
        .filter(stay -> !of.lived().lifeOf(stay).has(WAYS.keySet().toArray(LifeEvent[]::new)))
        .flatMap(stay -> moved(of, stay).findings().stream())
        .toList();
  }

  /** Adoptions, and stays beside a normal placement, end by a law of their own. */
  private static boolean isEndedByDecision(String type) {
    return !PlacementCodes.isForAdoption(type) && !type.startsWith("T");
  }

  private static PlannedMove moved(PlacementLife of, Stay stay) {
    TreeSet<LocalDate> reviews = of.child().days(LifeEvent.CASE_REVIEWED);
    reviews.addAll(of.lived().lifeOf(stay).days(LifeEvent.ENDING_REVIEWED));
    return new PlannedMove(new DateRange(stay.start(), stay.end()), stay.change(), reviews);
  }

  /** By what was recorded last; the end that the placement has goes before the planned one. */
  private static Optional<PlacementEnding> findEnding(PlacementLife of) {
    Placed placed = of.placed();
    Life.Entry last =
        of.life().upTo(of.asOf()).entries().stream()
            .filter(entry -> WAYS.containsKey(entry.event()))
            .max(Comparator.comparing(Life.Entry::on))
            .orElse(null);
    if (last == null) {
      return Optional.empty();
    }
    LocalDate ends = placed.end() == null ? last.details().until() : placed.end();
    if (ends == null) {
      return Optional.empty();
    }
    return Optional.of(
        new PlacementEnding(
            placed.id(),
            WAYS.getOrDefault(last.event(), Way.BY_OTHERS),
            ends,
            reviewedOn(of, last.on()),
            of.life().first(LifeEvent.ENDING_ARRANGED),
            of.life().first(LifeEvent.ENDING_OFFICER_TOLD),
            recipients(of),
            NoticeDuties.sent(of.life(), LifeEvent.ENDING_NOTICE_SENT)));
  }

  /** A review that is recorded as of the end, or any from the day of the decision on. */
  private static @Nullable LocalDate reviewedOn(PlacementLife of, LocalDate decided) {
    TreeSet<LocalDate> reviews = of.child().days(LifeEvent.CASE_REVIEWED);
    reviews.headSet(decided).clear();
    reviews.addAll(of.life().days(LifeEvent.ENDING_REVIEWED));
    return reviews.isEmpty() ? null : reviews.first();
  }

  /**
   * Whoever is to be told of the placement, its carer, and outside the area the authority there.
   */
  private static Set<Recipient> recipients(PlacementLife of) {
    Placed placed = of.placed();
    Set<Recipient> recipients = NoticeDuties.recipients(placed);
    NoticeDuties.leftOut(of.life())
        .forEach(
            (recipient, reason) -> {
              if (recipient.mayBeLeftOut(reason)) {
                recipients.remove(recipient);
              }
            });
    if (!placed.isWithParent()) {
      recipients.add(Recipient.CARER);
    }
    if (placed.area() != AreaKind.INSIDE && placed.area() != AreaKind.NOT_KNOWN) {
      recipients.add(Recipient.AREA_AUTHORITY);
    }
    return recipients;
  }
}
