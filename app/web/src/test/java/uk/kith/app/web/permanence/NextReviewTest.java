package uk.kith.app.web.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.court.api.ReviewLine;
import uk.kith.court.engine.permanence.AdoptionReviews;
import uk.kith.court.engine.permanence.LawfulEnd;
import uk.kith.court.engine.permanence.LawfulEnd.By;
import uk.kith.court.engine.permanence.Reviews;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;

/** R-PERM-03, R-SGO-07, R-SGO-10: why no review is due, and what comes next instead. */
class NextReviewTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final LocalDate BEGAN = LocalDate.of(2012, 3, 5);

  private static Review next(By by, LocalDate on) {
    return new Reviews(
            BEGAN,
            List.of(LocalDate.of(2012, 3, 30), LocalDate.of(2012, 6, 29), LocalDate.of(2014, 8, 7)),
            List.of(),
            AdoptionReviews.NONE,
            List.of(new LawfulEnd(on, by)))
        .next(TODAY);
  }

  private static Review placing(AdoptionReviews adoption) {
    return new Reviews(
            BEGAN,
            List.of(LocalDate.of(2012, 3, 30), LocalDate.of(2012, 6, 29), LocalDate.of(2014, 8, 7)),
            List.of(),
            adoption,
            List.of())
        .next(TODAY);
  }

  private static List<String> row(Review next) {
    ChildBrief adrian =
        new ChildBrief(
            new ChildId(new UUID(0, 1)),
            "77",
            "Adrian",
            "Gabor",
            Birth.on(LocalDate.of(1996, 10, 22)),
            null,
            "Team North");
    ReviewLine line =
        new ReviewLine(
            adrian,
            BEGAN,
            next,
            LocalDate.of(2014, 8, 7),
            next.isLate(TODAY),
            "R. Ashe",
            null,
            null,
            false,
            null,
            0);
    NextSteps steps = new NextSteps(TODAY, "/reviews", false);
    return ReviewList.of(steps, TODAY).row(line).cells().stream()
        .map(Cell::value)
        .map(Value::words)
        .toList();
  }

  @Test
  void noReviewIsDueFromEighteenOn() {
    List<String> row = row(next(By.EIGHTEEN, LocalDate.of(2014, 10, 22)));
    assertEquals("None: 18 on 22 October 2014", row.get(2));
    assertEquals(
        "Agree what follows once the child has come of age, Social worker, by 22 October 2014, in"
            + " 16 working days (by the rules)",
        row.get(7),
        "as the list of orders that end with the birthday says");
    assertEquals(
        "Looked after no longer, 18 on 22 September 2014: end the placement, Placement officer,"
            + " by 22 September 2014, 8 days late (by the rules)",
        row(next(By.EIGHTEEN, LocalDate.of(2014, 9, 22))).get(7));
  }

  @Test
  void afterAnOrderThatEndedCareThePlacementIsToBeEnded() {
    Review next = next(By.SPECIAL_GUARDIANSHIP, LocalDate.of(2014, 9, 29));
    assertEquals(
        "None: special guardianship order of 29 September 2014", row(next).get(2), "no review");
    assertEquals(
        "Looked after no longer by the special guardianship order of 29 September 2014: end the"
            + " placement, Placement officer, by 29 September 2014, 1 day late (by the rules)",
        row(next).get(7));
  }

  /** R-ADOPT-14, R-ADOPT-15. */
  @Test
  void whoMayNotKnowOfAMoveReadsWhoKnowsTheDay() {
    List<String> row = row(placing(new AdoptionReviews(LocalDate.of(2014, 9, 12), null, false)));
    assertEquals(
        "By the rules for children who may be placed for adoption; the reviewing officer knows the"
            + " day",
        row.get(2));
    assertEquals("None recorded", row.get(7));
    List<String> holders = row(placing(new AdoptionReviews(LocalDate.of(2014, 9, 12), null, true)));
    assertEquals("12 December 2014", holders.get(2));
  }

  @Test
  void aReviewThatIsDueIsToBeHeld() {
    Review next = next(By.EIGHTEEN, LocalDate.of(2016, 10, 22));
    assertNull(NextReview.insteadOfDay(next));
    RuleStep step = Objects.requireNonNull(NextReview.step(next, "Hold the review", TODAY));
    assertEquals(LocalDate.of(2015, 2, 7), step.by());
  }
}
