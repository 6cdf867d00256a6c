package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.due.Duty;
import uk.kith.placements.engine.due.VisitFacts;
import uk.kith.placements.engine.due.Visits;

/** R-PERM-28: a review after a worrying visit stands once, unless of different placements. */
class ReviewsOnceTest {

  private static final LocalDate BEGAN = LocalDate.of(2014, 9, 1);
  private static final LocalDate FIRST = LocalDate.of(2014, 12, 10);
  private static final LocalDate SECOND = LocalDate.of(2014, 12, 22);
  private static final LocalDate TODAY = LocalDate.of(2014, 12, 23);
  private static final ChildId CHILD = new ChildId(new UUID(0, 1));
  private static final PlacementId HERE = new PlacementId(new UUID(0, 2));
  private static final PlacementId BEFORE = new PlacementId(new UUID(0, 3));

  /** What worrying visits to a placement ask for. */
  private static Stream<DueLine> after(PlacementId placement, LocalDate... visits) {
    VisitFacts facts =
        new VisitFacts(
            placement,
            BEGAN,
            null,
            Map.of(BEGAN, VisitFacts.VisitKind.STANDARD),
            false,
            null,
            null,
            Set.of(),
            Stream.of(visits).map(on -> new VisitFacts.Visit(on, false)).toList());
    return Visits.reviewsAfter(facts, TODAY).stream().map(ReviewsOnceTest::line);
  }

  private static DueLine line(DueItem item) {
    return new DueLine(item, DueGroup.of(item.duty()), null, CHILD, null, null);
  }

  private static DueLine next(String rule, LocalDate by) {
    return line(
        new DueItem(
            Duty.CHILD_REVIEW,
            RuleId.of(rule),
            CHILD,
            null,
            by,
            false,
            null,
            Status.LATE,
            Severity.CRITICAL,
            "Review of the child’s case",
            "law"));
  }

  private static List<String> told(List<DueLine> own, DueLine next) {
    return ReviewsOnce.of(own, List.of(next))
        .map(line -> line.item().duty() + (line.item().about().equals(BEFORE) ? " BEFORE" : ""))
        .toList();
  }

  @Test
  void theNextReviewIsThatWhichTheVisitAsksFor() {
    assertEquals(
        List.of("CHILD_REVIEW"), told(after(HERE, FIRST).toList(), next("R-PERM-28", FIRST)));
    assertEquals(
        List.of("CHILD_REVIEW"),
        told(after(HERE, FIRST, SECOND).toList(), next("R-PERM-28", FIRST)),
        "one review answers both visits");
  }

  @Test
  void aVisitToAnotherPlacementStandsForItself() {
    assertEquals(
        List.of("REVIEW_AFTER_VISIT BEFORE", "CHILD_REVIEW"),
        told(
            Stream.concat(after(BEFORE, SECOND), after(HERE, FIRST)).toList(),
            next("R-PERM-28", FIRST)));
  }

  @Test
  void whereTheNextReviewIsAnotherOneBothStand() {
    assertEquals(
        List.of("REVIEW_AFTER_VISIT", "CHILD_REVIEW"),
        told(after(HERE, FIRST).toList(), next("R-PERM-03", FIRST)));
    assertEquals(
        List.of("REVIEW_AFTER_VISIT", "CHILD_REVIEW"),
        told(after(HERE, SECOND).toList(), next("R-PERM-28", FIRST)));
  }
}
