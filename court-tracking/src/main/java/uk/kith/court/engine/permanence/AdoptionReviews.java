package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.WorkingCalendar;

/**
 * By when the case of a child is reviewed whom the authority may place for adoption (AAR 2005 reg
 * 36): while it waits within three months of the authority, then within six of the last
 * (R-ADOPT-14); placed, within four weeks of the move, within three months of that review, then six
 * (R-ADOPT-15). Who may not know whether a child is placed is told no day at all of those who may
 * be, for each of the two would be false of some and the choice between them tells (ADR 0066).
 *
 * @param authorisedOn since when there is authority to place, by a placement order or by consent;
 *     null while there is none
 * @param placedOn since when the child lives in the placement for adoption in which it lives; null
 *     while it lives in none, and for who may not know of it
 * @param told whether the reader may know by which of the rules a day falls
 */
public record AdoptionReviews(
    @Nullable LocalDate authorisedOn, @Nullable LocalDate placedOn, boolean told) {

  /** Of a child whom nobody may place for adoption. */
  public static final AdoptionReviews NONE = new AdoptionReviews(null, null, true);

  static final String WAITING_RULE = "R-ADOPT-14";

  static final String PLACED_RULE = "R-ADOPT-15";

  /** Both, of which one applies: what is said where it is not told which. */
  static final String EITHER_RULE = WAITING_RULE + " or " + PLACED_RULE;

  /** R-ADOPT-14: months from the authority to the first review, and from each to the next. */
  private static final int WAITING_MONTHS = 3;

  /** R-ADOPT-15: weeks from the move to the first review after it. */
  private static final int PLACED_WEEKS = 4;

  /**
   * What sets a day.
   *
   * @param on the last day for holding it
   * @param rule its id
   */
  record Due(LocalDate on, String rule) {}

  /** Whether no day is told of a review that is held or to be held on a day. */
  boolean isUntold(LocalDate day) {
    return !told && isAuthorised(day);
  }

  /**
   * What these Regulations say of a review that is held or to be held on a day; null where they say
   * nothing of it.
   *
   * @param held those before it, in order of time
   */
  @Nullable Due due(List<LocalDate> held, LocalDate day) {
    if (placedOn != null && !day.isBefore(placedOn)) {
      return new Due(dueAfterMove(placedOn, since(placedOn, held)), PLACED_RULE);
    }
    return authorisedOn != null && isAuthorised(day)
        ? new Due(dueWhileWaiting(authorisedOn, since(authorisedOn, held)), WAITING_RULE)
        : null;
  }

  /** Whether the child is placed by then, so that no other Regulations set a day. */
  boolean isPlaced(LocalDate day) {
    return placedOn != null && !day.isBefore(placedOn);
  }

  private boolean isAuthorised(LocalDate day) {
    return authorisedOn != null && !day.isBefore(authorisedOn);
  }

  private static List<LocalDate> since(LocalDate first, List<LocalDate> held) {
    return held.stream().filter(on -> !on.isBefore(first)).toList();
  }

  /**
   * When the next review of a child is due who may be placed for adoption and is not (R-ADOPT-14):
   * within three months of the authority, then within six of the last.
   *
   * @param held since the authority, in order of time
   */
  public static LocalDate dueWhileWaiting(LocalDate authorised, List<LocalDate> held) {
    return held.isEmpty()
        ? WorkingCalendar.monthsAfter(authorised, WAITING_MONTHS)
        : WorkingCalendar.monthsAfter(held.get(held.size() - 1), Reviews.LATER_MONTHS);
  }

  /**
   * When the next review of a child placed for adoption is due (R-ADOPT-15): within four weeks of
   * the move, within three months of that, then six.
   *
   * @param held since the move, in order of time
   */
  public static LocalDate dueAfterMove(LocalDate placed, List<LocalDate> held) {
    return held.isEmpty()
        ? WorkingCalendar.weeksAfter(placed, PLACED_WEEKS)
        : WorkingCalendar.monthsAfter(
            held.get(held.size() - 1),
            held.size() == 1 ? Reviews.SECOND_MONTHS : Reviews.LATER_MONTHS);
  }
}
