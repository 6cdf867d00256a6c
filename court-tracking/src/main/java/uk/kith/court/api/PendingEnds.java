package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.Route;
import uk.kith.kernel.ChildId;

/**
 * When open care proceedings may be over and to which route to permanence each child is on the way,
 * and how it was with those that are over: what a forecast of who leaves care starts from
 * (R-SUFF-10). It is the same whoever asks, and for counting alone: whoever uses it lets go of the
 * ids before anything is stored or shown.
 */
public interface PendingEnds {

  /** As it was known to be on a day, of every child of the authority. */
  Told asOf(LocalDate day);

  /**
   * What is told.
   *
   * @param pending children in open proceedings of whom an estimate is made and a route is known
   * @param concluded children whose proceedings ended in the five years to the day and of whom a
   *     route was known
   */
  record Told(List<Pending> pending, List<Concluded> concluded) {

    public Told {
      pending = List.copyOf(pending);
      concluded = List.copyOf(concluded);
    }
  }

  /**
   * A child whose proceedings go on.
   *
   * @param route that comes first in its permanence plan, else the only one that is pursued
   */
  record Pending(ChildId child, Route route, LocalDate p10, LocalDate p50, LocalDate p90) {}

  /**
   * A child whose proceedings are over.
   *
   * @param on the day on which they ended for the child
   * @param route as above, a quarter of a year before: about as long before as forecasts ask
   */
  record Concluded(ChildId child, LocalDate on, Route route) {}

  /** The route to which a child is on the way; null where nobody said one, or several at once. */
  static @Nullable Route leading(@Nullable Route planned, List<Route> pursued) {
    return planned != null ? planned : pursued.size() == 1 ? pursued.get(0) : null;
  }
}
