package uk.kith.court.internal.permanence;

import java.util.Comparator;
import uk.kith.court.api.ReviewSort;
import uk.kith.kernel.service.Sort;

/** In which order the list of reviews stands; what is not known stands last. */
final class ReviewOrder {

  private static final Comparator<PermanenceLine> BY_DAY =
      Sort.ascending(ReviewSort.DUE).by(PermanenceLine::reviewDue, PermanenceOrder.BY_CHILD);

  private ReviewOrder() {}

  static Comparator<PermanenceLine> of(Sort<ReviewSort> sort) {
    return switch (sort.key()) {
      case CHILD -> sort.by(PermanenceLine::name, PermanenceOrder.BY_CHILD);
      case NUMBER -> sort.by(PermanenceLine::reviewNumber, BY_DAY);
      case DUE -> sort.by(PermanenceLine::reviewDue, PermanenceOrder.BY_CHILD);
      case LAST_HELD -> sort.by(PermanenceLine::reviewHeld, BY_DAY);
      case OFFICER -> sort.by(PermanenceLine::officer, BY_DAY);
    };
  }
}
