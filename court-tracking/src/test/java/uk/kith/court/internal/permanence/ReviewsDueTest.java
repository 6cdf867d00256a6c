package uk.kith.court.internal.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.permanence.AdoptionReviews;
import uk.kith.court.engine.permanence.LawfulEnd;
import uk.kith.court.engine.permanence.ReviewReason;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.court.engine.permanence.Reviews;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.Weeks;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;

/** R-PERM-01 to -03, -09 and -28 as lines of the list of things due. */
class ReviewsDueTest {

  private static final LocalDate BEGAN = LocalDate.of(2014, 9, 30);

  private static DueItem on(
      String day, LocalDate began, List<LocalDate> held, ReviewRequest... asked) {
    return of(day, new Reviews(began, held, List.of(asked))).orElseThrow();
  }

  private static Optional<DueItem> of(String day, Reviews reviews) {
    LocalDate asOf = LocalDate.parse(day);
    LocalDate began = reviews.careBegan();
    Review next = reviews.next(asOf);
    return ReviewsDue.item(
        new PermanenceLine(
            new ChildId(new UUID(0, 1)),
            "1",
            "ada",
            null,
            began,
            null,
            Arrays.stream(Route.values()).map(route -> RouteStatus.BLANK).toList(),
            null,
            null,
            false,
            Weeks.of(began, null, null, asOf),
            next,
            reviews.last(asOf).orElse(null),
            next.isLate(asOf),
            null,
            false,
            null),
        asOf);
  }

  private static String text(DueItem item) {
    return item.rule() + " " + item.status() + " " + item.text();
  }

  /** Working days after Tuesday 30 September: the twentieth is Tuesday 28 October. */
  @Test
  void theFirstReviewIsDueTwentyWorkingDaysAfterCareBeganAndLateAfterThat() {
    DueItem due = on("2014-10-28", BEGAN, List.of());
    assertEquals(LocalDate.of(2014, 10, 28), due.dueOn());
    assertEquals(
        "R-PERM-01 DUE Review of the child’s case: due by 28 October 2014, 20 working days after"
            + " the child became looked after on 30 September 2014.",
        text(due));
    assertEquals("Care Planning Regulations 2010, regulation 33(1)", due.source());
    assertEquals(
        "R-PERM-01 LATE Review of the child’s case: late; due by 28 October 2014, 20 working days"
            + " after the child became looked after on 30 September 2014.",
        text(on("2014-10-29", BEGAN, List.of())));
  }

  @Test
  void theSecondIsDueThreeMonthsAfterTheFirstAndLaterOnesSix() {
    LocalDate first = LocalDate.of(2014, 10, 20);
    assertEquals(
        "R-PERM-02 DUE Review of the child’s case: due by 20 January 2015, three months after the"
            + " review on 20 October 2014.",
        text(on("2014-11-01", BEGAN, List.of(first))));
    assertEquals(
        "R-PERM-03 DUE Review of the child’s case: due by 15 July 2015, six months after the"
            + " review on 15 January 2015.",
        text(on("2015-02-01", BEGAN, List.of(first, LocalDate.of(2015, 1, 15)))));
  }

  @Test
  void anEarlierOneThatWasAskedForGoesBefore() {
    LocalDate asked = LocalDate.of(2014, 10, 6);
    assertEquals(
        "R-PERM-09 DUE Review of the child’s case: due by 17 October 2014, for which an earlier"
            + " review was asked.",
        text(
            on(
                "2014-10-07",
                BEGAN,
                List.of(),
                new ReviewRequest(
                    ReviewReason.REVIEWING_OFFICER, asked, LocalDate.of(2014, 10, 17)))));
    assertEquals(
        "R-PERM-28 LATE Review of the child’s case: late; due by 6 October 2014, the day of a"
            + " visit that found that the placement does not safeguard the child’s welfare.",
        text(on("2014-10-07", BEGAN, List.of(), ReviewRequest.afterVisit(asked))));
  }

  /** The Regulations came into force on 1 April 2011. */
  @Test
  void beforeTheRegulationsNobodyCanTell() {
    DueItem unknown = on("2014-10-07", LocalDate.of(2010, 5, 3), List.of());
    assertEquals(Status.NOT_KNOWN, unknown.status());
    assertEquals(null, unknown.dueOn());
  }

  @Test
  void nothingIsDueOfAChildWhoIsLookedAfterNoLonger() {
    LawfulEnd adult = new LawfulEnd(LocalDate.of(2014, 10, 22), LawfulEnd.By.EIGHTEEN);
    assertEquals(
        Optional.empty(),
        of(
            "2014-10-21",
            new Reviews(BEGAN, List.of(), List.of(), AdoptionReviews.NONE, List.of(adult))));
  }

  /** R-ADOPT-15: four weeks from Monday 27 October are 24 November. */
  @Test
  void theReviewOfAChildPlacedForAdoptionIsDueFromTheMove() {
    DueItem due =
        of("2014-11-01", adopted(new AdoptionReviews(null, LocalDate.of(2014, 10, 27), true)))
            .orElseThrow();
    assertEquals(
        "R-ADOPT-15 DUE Review of the child’s case: due by 24 November 2014, by the regulations on"
            + " children placed for adoption.",
        text(due));
    assertEquals("Adoption Agencies Regulations 2005, regulation 36(3)", due.source());
  }

  private static Reviews adopted(AdoptionReviews adoption) {
    LocalDate first = LocalDate.of(2014, 10, 10);
    return new Reviews(
        BEGAN, List.of(first, LocalDate.of(2014, 10, 14)), List.of(), adoption, List.of());
  }

  /** R-ADOPT-14: three months after Friday 17 October are 17 January; R-PERM-03 says 14 April. */
  @Test
  void theReviewOfAChildWhoMayBePlacedIsDueFromTheAuthority() {
    DueItem due =
        of("2014-11-01", adopted(new AdoptionReviews(LocalDate.of(2014, 10, 17), null, true)))
            .orElseThrow();
    assertEquals(
        "R-ADOPT-14 DUE Review of the child’s case: due by 17 January 2015, by the regulations on"
            + " children who may be placed for adoption and are not.",
        text(due));
    assertEquals("Adoption Agencies Regulations 2005, regulation 36(1)", due.source());
  }

  /** R-ADOPT-14, R-ADOPT-15: the same at every day, also when one of the two has passed. */
  @Test
  void whoMayNotKnowOfTheMoveIsToldNoDay() {
    LocalDate authorised = LocalDate.of(2014, 10, 17);
    for (String day : List.of("2014-11-01", "2015-01-18", "2015-05-01")) {
      DueItem due = of(day, adopted(new AdoptionReviews(authorised, null, false))).orElseThrow();
      assertEquals(
          "R-ADOPT-14 NOT_KNOWN Review of the child’s case: by the rules for children who may be"
              + " placed for adoption; the reviewing officer knows the day.",
          text(due));
      assertEquals(null, due.dueOn());
    }
  }
}
