package uk.kith.court.internal.permanence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.Weeks;
import uk.kith.kernel.ChildId;

/**
 * As much of a child looked after as the lists of permanence and of reviews need to choose, order
 * and count. What a page shows of a child is read from its rows.
 *
 * @param name in small letters; null when none is given, as {@code localId} and {@code team}
 * @param legalStatus code of the return; null when not known
 * @param routes how each stands, in their order
 * @param planOn day of the plan that holds; null while there is none
 * @param secondReviewDue null where no law says
 * @param nextReview in this period of care
 * @param reviewHeld the day of the last one; null when none is on record
 * @param officer the reviewing officer by name; null when not recorded
 * @param accommodatedSince by agreement, under section 20; null for others
 */
record PermanenceLine(
    ChildId child,
    @Nullable String localId,
    @Nullable String name,
    @Nullable String team,
    LocalDate careBegan,
    @Nullable String legalStatus,
    List<RouteStatus> routes,
    @Nullable LocalDate planOn,
    @Nullable LocalDate secondReviewDue,
    boolean pastSecondReview,
    Weeks weeksToPlan,
    Review nextReview,
    @Nullable LocalDate reviewHeld,
    boolean reviewLate,
    @Nullable String officer,
    boolean openConcern,
    @Nullable LocalDate accommodatedSince) {

  /** Whether every word of a text stands in the name or the number; a null text leaves out none. */
  boolean isCalled(@Nullable String text) {
    return isCalled(text, name, localId);
  }

  static boolean isCalled(@Nullable String text, @Nullable String name, @Nullable String localId) {
    if (text == null) {
      return true;
    }
    String said =
        (Objects.requireNonNullElse(name, "") + " " + Objects.requireNonNullElse(localId, ""))
            .toLowerCase(Locale.UK);
    return Arrays.stream(text.toLowerCase(Locale.UK).strip().split("\\s+"))
        .allMatch(said::contains);
  }

  /** Of the next review in this period of care, from 1. */
  int reviewNumber() {
    return nextReview.number();
  }

  /** By when the next review is to be held; null where no law says. */
  @Nullable LocalDate reviewDue() {
    return nextReview.dueOn();
  }

  RouteStatus status(Route route) {
    return routes.get(route.ordinal());
  }

  /** How many routes nobody has said anything of. */
  int blanks() {
    return Collections.frequency(routes, RouteStatus.BLANK);
  }
}
