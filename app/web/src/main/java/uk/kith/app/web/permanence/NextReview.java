package uk.kith.app.web.permanence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.users.RoleWords;
import uk.kith.court.engine.permanence.LawfulEnd;
import uk.kith.court.engine.permanence.LawfulEnd.By;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.kernel.service.Role;

/** The next review in words, and why none is due (R-PERM-03, R-SGO-07, R-SGO-10). */
public final class NextReview {

  private NextReview() {}

  /** Such as "None: 18 on 22 October 2014"; null while one is due or its day is not known. */
  public static @Nullable String none(Review next) {
    LawfulEnd end = next.noneAfter();
    return end == null ? null : "None: " + because(end);
  }

  /**
   * What comes next of it: to hold the review, or, once the child is looked after no longer by law,
   * to end the placement; nothing while a birthday is ahead before which none is due.
   *
   * @param what what there is to do with a review that is due
   */
  public static @Nullable RuleStep step(Review next, String what, LocalDate asOf) {
    LawfulEnd end = next.noneAfter();
    if (end == null) {
      return new RuleStep(what, null, next.dueOn());
    }
    return end.on().isAfter(asOf)
        ? null
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
