package uk.kith.placements.internal.life;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Id;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.due.Duty;
import uk.kith.placements.engine.due.Visits;

/**
 * A visit that found a placement not safe asks for a review (R-PERM-28), which stands once among
 * things due: as the child’s next review, where it is that. One held since answers later visits to
 * the same placement too, and where none answers them they stand for themselves afterwards; of
 * another placement the review stays.
 */
final class ReviewsOnce {

  private ReviewsOnce() {}

  /**
   * @param own lines of homes, placements and children
   * @param others with the next review of each child
   */
  static Stream<DueLine> of(List<DueLine> own, List<DueLine> others) {
    Map<ChildId, LocalDate> asked =
        others.stream()
            .filter(ReviewsOnce::isAfterVisit)
            .collect(
                toMap(
                    line -> (ChildId) line.item().about(),
                    line -> line.item().dueOn(),
                    (one, same) -> one));
    if (asked.isEmpty()) {
      return Stream.concat(own.stream(), others.stream());
    }
    Set<Id> told =
        own.stream()
            .filter(line -> isToldOf(line, asked))
            .map(line -> line.item().about())
            .collect(toSet());
    return Stream.concat(
        own.stream()
            .filter(
                line ->
                    line.item().duty() != Duty.REVIEW_AFTER_VISIT
                        || line.item().status() == Status.DONE
                        || !told.contains(line.item().about())),
        others.stream());
  }

  private static boolean isAfterVisit(DueLine line) {
    return line.item().duty() == Duty.CHILD_REVIEW
        && line.item().rule().equals(Duty.REVIEW_AFTER_VISIT.rule())
        && line.item().dueOn() != null;
  }

  private static boolean isToldOf(DueLine line, Map<ChildId, LocalDate> asked) {
    LocalDate visit = line.child() == null ? null : asked.get(line.child());
    return visit != null && Visits.isReviewAfter(visit, line.item());
  }
}
