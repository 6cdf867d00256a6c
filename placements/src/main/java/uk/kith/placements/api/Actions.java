package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.MeetingId;
import uk.kith.placements.engine.action.ActionState;
import uk.kith.placements.engine.action.ActionTerms;

/**
 * What somebody is to do for a child by a day. The open one that is due first is the child's next
 * step. What was agreed before a change stays on record. Actions of adoption meetings are absent
 * for all who may not see adopters.
 */
public interface Actions {

  /**
   * @param setOn the day on which it was agreed
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of the child
   * @throws uk.kith.kernel.service.Invalid when it would be due before it was agreed
   */
  ActionId set(ChildId child, ActionTerms terms, LocalDate setOn);

  /**
   * Agrees other words, another owner or another day.
   *
   * @param version as read
   * @throws uk.kith.kernel.service.Conflict when somebody changed it meanwhile, or it has ended
   */
  void change(ActionId id, long version, ActionTerms terms);

  /**
   * @param how DONE or WITHDRAWN
   * @param on the day on which it was done, or was given up
   * @throws uk.kith.kernel.service.Conflict when somebody changed it meanwhile, or it has ended
   */
  void end(ActionId id, long version, ActionState how, LocalDate on);

  /**
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of it
   */
  ActionView getAction(ActionId id, LocalDate asOf);

  /** Those of a child that were agreed by a day: the open ones by due day, then the ended ones. */
  List<ActionView> ofChild(ChildId child, LocalDate asOf);

  /**
   * All that are open on a day and due by another, the first due first, of whichever child the
   * caller may know of; audited with the count.
   */
  List<ActionView> dueBy(LocalDate until, LocalDate asOf);

  /** The next step of each of some children who have one on a day. */
  Map<ChildId, ActionView> next(Collection<ChildId> children, LocalDate asOf);

  /**
   * An action as it stood on a day.
   *
   * @param meeting in which it was agreed; null when in none
   * @param endedOn null while it is open
   * @param recordedBy sign-in name of who recorded it as it is now
   * @param version for {@code If-Match}
   */
  record ActionView(
      ActionId id,
      ChildId child,
      String what,
      String owner,
      LocalDate dueOn,
      LocalDate setOn,
      @Nullable MeetingId meeting,
      ActionState state,
      @Nullable LocalDate endedOn,
      String recordedBy,
      Instant recordedAt,
      long version) {

    /** The open ones by the day they are due, then the ended ones, the latest first. */
    public static final Comparator<ActionView> OPEN_FIRST =
        Comparator.comparing((ActionView view) -> view.state() != ActionState.OPEN)
            .thenComparing(ActionView::order)
            .thenComparing(view -> view.id().value());

    private static long order(ActionView view) {
      LocalDate ended = view.endedOn();
      return ended == null ? view.dueOn().toEpochDay() : -ended.toEpochDay();
    }
  }
}
