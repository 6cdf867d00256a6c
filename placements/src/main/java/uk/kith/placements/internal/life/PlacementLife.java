package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.OpenItems;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;

/**
 * One placement on a day, with what is recorded of it, of its child and of its household.
 *
 * @param residents how many others live in a children's home or supported accommodation on the day;
 *     null when nobody can tell
 * @param lived where else the child lived, as far as a duty asks
 */
record PlacementLife(
    Placed placed,
    Life life,
    Life child,
    Life household,
    @Nullable Integer residents,
    Lived lived,
    LocalDate asOf) {

  /** Whether one of these is recorded of the placement by the day. */
  boolean has(LifeEvent... events) {
    return life.upTo(asOf).has(events);
  }

  /**
   * What is still to be done of one duty.
   *
   * @param begun something of the duty is recorded, so that it is judged whatever the day
   */
  List<DueItem> open(List<DueItem> items, boolean begun) {
    return OpenItems.of(items, placed.knownFrom(), placed.missedFrom(), begun);
  }
}
