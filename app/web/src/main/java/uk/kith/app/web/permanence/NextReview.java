package uk.kith.app.web.permanence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.users.RoleWords;
import uk.kith.court.engine.permanence.LawfulEnd;
import uk.kith.court.engine.permanence.LawfulEnd.By;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Role;

/**
 * The next review in words, and why none is due (R-PERM-03, R-SGO-07, R-SGO-10) or its day is not
 * told (R-ADOPT-14, R-ADOPT-15).
 */
public final class NextReview {

  /** The same whether a child who may be placed for adoption is placed or not (ADR 0066). */
  private static final String UNTOLD =
      "By the rules for children who may be placed for adoption; the reviewing officer knows the"
          + " day";

  /** For lists by day, which leave such reviews out: nobody reads that none is late. */
  private static final String LEFT_OUT =
      "Days of reviews of children who may be placed for adoption are known to the reviewing"
          + " officer and left out";

  /** What there is to do with it in every list but that of reviews. */
  public static final String TO_HOLD = "Hold the next review";

  private NextReview() {}

  /** What a list of reviews by their days does not tell its reader; null when it tells all. */
  public static @Nullable String leftOut(AccessPolicy access) {
    return access.mayKnowAdoptionReviews() ? null : LEFT_OUT;
  }

  /**
   * What stands in place of a day: such as "None: 18 on 22 October 2014", or that it is not told;
   * null while one is due or its day is not known.
   */
  public static @Nullable String insteadOfDay(Review next) {
    LawfulEnd end = next.noneAfter();
    return end != null ? "None: " + because(end) : next.isUntold() ? UNTOLD : null;
  }

  /**
   * What comes next of it: to hold the review, or, once the child is looked after no longer by law,
   * to end the placement; while a birthday is ahead before which none is due, what is to be agreed
   * by then, as the list of orders that end with it says; nothing of a review whose day is not
   * told.
   *
   * @param what what there is to do with a review that is due
   */
  public static @Nullable RuleStep step(Review next, String what, LocalDate asOf) {
    LawfulEnd end = next.noneAfter();
    if (end == null) {
      return next.isUntold() ? null : new RuleStep(what, null, next.dueOn());
    }
    return end.on().isAfter(asOf)
        ? RuleStep.comingOfAge(end.on())
        : new RuleStep(
            "Looked after no longer"
                + (end.by() == By.EIGHTEEN ? ", " : " by the ")
                + because(end)
                + ": end the placement"
                + (end.by() == By.PROCEEDINGS
                    ? ", or record the legal status under which the child stays"
                    : ""),
            RoleWords.of(Role.PLACEMENT_OFFICER),
            end.on());
  }

  private static String because(LawfulEnd end) {
    return end.by().words() + (end.by().isOrder() ? " of " : " on ") + Dates.day(end.on());
  }
}
