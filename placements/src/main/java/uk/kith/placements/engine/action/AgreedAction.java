package uk.kith.placements.engine.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ActionId;

/**
 * An action with its life: agreed on a day, and done or withdrawn on another.
 *
 * @param end DONE or WITHDRAWN; null while it is open
 * @param endedOn null with {@code end}
 */
public record AgreedAction(
    ActionId id,
    ActionTerms terms,
    LocalDate setOn,
    @Nullable ActionState end,
    @Nullable LocalDate endedOn) {

  private static final Comparator<AgreedAction> NEXT_FIRST =
      Comparator.comparing((AgreedAction action) -> action.terms().dueOn())
          .thenComparing(AgreedAction::setOn)
          .thenComparing(action -> action.id().value());

  /**
   * @throws IllegalArgumentException when it would be due or ended before it was agreed
   */
  public AgreedAction {
    if (terms.dueOn().isBefore(setOn)) {
      throw new IllegalArgumentException("due before it was agreed on " + setOn);
    }
    if ((end == null) != (endedOn == null) || end == ActionState.OPEN) {
      throw new IllegalArgumentException("an end has a day, and is DONE or WITHDRAWN");
    }
    if (endedOn != null && endedOn.isBefore(setOn)) {
      throw new IllegalArgumentException("ended before it was agreed on " + setOn);
    }
  }

  /** What is done on a day is no longer open on it. */
  public ActionState state(LocalDate asOf) {
    return end == null || endedOn == null || endedOn.isAfter(asOf) ? ActionState.OPEN : end;
  }

  public boolean isOpen(LocalDate asOf) {
    return !setOn.isAfter(asOf) && state(asOf) == ActionState.OPEN;
  }

  /** The next step: of the open actions the one due first; of those due together the oldest. */
  public static Optional<AgreedAction> next(Stream<AgreedAction> actions, LocalDate asOf) {
    return actions.filter(action -> action.isOpen(asOf)).min(NEXT_FIRST);
  }
}
