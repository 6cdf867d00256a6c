package uk.kith.app.web.courtlists;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.calendar.CalendarDates;
import uk.kith.app.web.list.Whose;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.ReviewLine;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildBrief;

/**
 * Whose work of what is due before the court is shown. A case is its lawyer's and the social
 * workers' of its children, and of their teams; a review is also its reviewing officer's, and what
 * was agreed its owner's.
 */
record CourtWhose(Whose asked) {

  boolean isOf(CourtCase of) {
    String worker = asked.worker();
    return (worker != null && CalendarDates.isNamed(worker, of.lawyer()))
        || (isAll() || of.children().stream().anyMatch(this::isOf));
  }

  boolean isOf(@Nullable ChildBrief child) {
    String worker = asked.worker();
    List<String> teams = asked.teams();
    return isAll()
        || (child != null
            && (worker == null
                ? teams != null && child.team() != null && teams.contains(child.team())
                : CalendarDates.isNamed(worker, child.worker())));
  }

  boolean isOf(ReviewLine review) {
    String worker = asked.worker();
    return isOf(review.child())
        || (worker != null && CalendarDates.isNamed(worker, review.reviewingOfficer()));
  }

  boolean isOf(ActionView action, @Nullable ChildBrief child) {
    String worker = asked.worker();
    return isOf(child) || (worker != null && CalendarDates.isNamed(worker, action.owner()));
  }

  /** What "mine" and "my team's" are, for whoever finds nothing there; null for everybody's. */
  @Nullable String says() {
    if (asked.worker() != null) {
      return "Yours are cases of which you are the lawyer, children whose social worker you are,"
          + " reviews that you hold, and what was agreed that you do, each under the name by"
          + " which you sign in.";
    }
    Collection<String> teams = asked.teams();
    return teams != null && teams.isEmpty()
        ? "Your team is not known, because no child and no home is allocated to you."
        : null;
  }

  private boolean isAll() {
    return asked.worker() == null && asked.teams() == null;
  }
}
