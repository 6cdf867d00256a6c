package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.StatusAfterOrder.Made;

/** How the end of an application for a child rests on the order that ended it (R-COURT-38). */
public final class EndByOrder {

  private EndByOrder() {}

  /**
   * Whether the end goes when an order is taken back as a mistake: a final order is recorded as the
   * end, of the day of that order, and no other order of the day is left that may have ended it. An
   * end that was on record by itself before the order came does not rest on it.
   *
   * @param afterEnd whether the order was recorded when the end was, by itself
   * @param endedOn null while the application is open for the child
   * @param others every other order of the application about the child that stands
   */
  public static boolean restsOn(
      Made taken,
      boolean afterEnd,
      @Nullable LocalDate endedOn,
      @Nullable FinalDecision decision,
      Collection<Made> others) {
    return decision == FinalDecision.FINAL_ORDER
        && !afterEnd
        && !taken.form().isInterim()
        && taken.on().equals(endedOn)
        && others.stream()
            .noneMatch(other -> other.on().equals(endedOn) && !other.form().isInterim());
  }
}
