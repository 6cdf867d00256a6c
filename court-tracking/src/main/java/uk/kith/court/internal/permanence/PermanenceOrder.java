package uk.kith.court.internal.permanence;

import java.util.Comparator;
import uk.kith.court.api.PermanenceFilter;
import uk.kith.court.api.PermanenceSort;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.kernel.service.Sort;

/** What the register of permanence shows and in which order; what is not known stands last. */
final class PermanenceOrder {

  /** By number, and by id where two have none. */
  static final Comparator<PermanenceLine> BY_CHILD =
      Comparator.comparing(PermanenceLine::localId, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(line -> line.child().value());

  private PermanenceOrder() {}

  static boolean isIn(PermanenceFilter filter, PermanenceLine line) {
    if (filter.team() != null && !filter.team().equals(line.team())) {
      return false;
    }
    if (!line.isCalled(filter.text())) {
      return false;
    }
    return switch (filter.gap()) {
      case NONE -> true;
      case BLANK_ROUTES -> line.pastSecondReview() && line.blanks() > 0;
      case GUARDIANSHIP_NEVER_CONSIDERED ->
          line.status(Route.SPECIAL_GUARDIANSHIP) == RouteStatus.BLANK;
      case ARRANGEMENTS_NEVER_CONSIDERED ->
          line.status(Route.CHILD_ARRANGEMENTS) == RouteStatus.BLANK;
      case NO_PLAN -> line.pastSecondReview() && line.planOn() == null;
      case CONCERN -> line.openConcern();
      case END_NOT_APPROVED -> true; // the lines are of those alone
    };
  }

  static Comparator<PermanenceLine> of(Sort<PermanenceSort> sort) {
    return switch (sort.key()) {
      case CHILD -> sort.by(PermanenceLine::name, BY_CHILD);
      case LOOKED_AFTER_SINCE -> sort.by(PermanenceLine::careBegan, BY_CHILD);
      case SECOND_REVIEW -> sort.by(PermanenceLine::secondReviewDue, BY_CHILD);
      case BLANKS -> sort.by(PermanenceLine::blanks, BY_CHILD);
      case PLAN -> sort.by(PermanenceLine::planOn, BY_CHILD);
    };
  }
}
