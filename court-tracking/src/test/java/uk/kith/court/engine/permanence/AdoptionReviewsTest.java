package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.court.engine.permanence.Reviews.Review;

/** R-ADOPT-14, R-ADOPT-15: reviews of children whom the authority may place for adoption. */
class AdoptionReviewsTest {

  private static final LocalDate BEGAN = LocalDate.of(2014, 1, 6);

  private static Reviews of(AdoptionReviews adoption, String... held) {
    return new Reviews(
        BEGAN, Arrays.stream(held).map(LocalDate::parse).toList(), List.of(), adoption, List.of());
  }

  private static AdoptionReviews waiting(String authorised) {
    return new AdoptionReviews(LocalDate.parse(authorised), null, true);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /**
   * R-ADOPT-14: three months of the authority, by hand; the review before it was held so long ago
   * that six months of it are later.
   */
  @ParameterizedTest
  @CsvSource({
    "2014-07-07, 2014-09-30, 2014-12-30", // R-PERM-03 would say 7 January
    "2014-08-28, 2014-09-12, 2014-12-12", // 28 February
    "2014-09-18, 2014-09-25, 2014-12-25", // no day is moved by a holiday
    "2014-11-25, 2014-11-30, 2015-02-28", // February has no 30th
    "2015-11-25, 2015-11-30, 2016-02-29", // nor has it in a leap year
    "2014-08-20, 2014-08-31, 2014-11-30",
  })
  void theFirstReviewIsDueThreeMonthsAfterTheAuthority(
      LocalDate held, LocalDate authorised, LocalDate due) {
    Review next =
        of(new AdoptionReviews(authorised, null, true), "2014-02-03", "2014-05-01", held.toString())
            .next(authorised);
    assertEquals(due, next.dueOn());
    assertEquals("R-ADOPT-14", next.rule());
    assertFalse(next.isLate(due));
    assertTrue(next.isLate(due.plusDays(1)));
  }

  /** From the review held, not from the day on which it was due; the same day by R-PERM-03. */
  @Test
  void laterOnesAreDueSixMonthsAfterTheLast() {
    Reviews reviews = of(waiting("2014-09-12"), "2014-02-03", "2014-05-01", "2014-12-10");
    assertEquals(day("2015-06-10"), reviews.next(day("2014-12-11")).dueOn());
    assertEquals("R-ADOPT-14", reviews.next(day("2014-12-11")).rule());
  }

  /** Authority to place puts no day off. */
  @Test
  void aDayOfTheOtherRegulationsThatIsEarlierStands() {
    Review third = of(waiting("2014-09-30"), "2014-02-03", "2014-04-14").next(day("2014-09-30"));
    assertEquals(day("2014-10-14"), third.dueOn());
    assertEquals("R-PERM-03", third.rule());
    Review second = of(waiting("2014-02-10"), "2014-02-12").next(day("2014-02-20"));
    assertEquals(day("2014-05-12"), second.dueOn(), "three months after the first");
    assertEquals("R-PERM-02", second.rule());
  }

  @Test
  void beforeTheAuthorityNothingChangesAndReviewsHeldByThenKeepTheirDays() {
    Reviews reviews = of(waiting("2014-09-12"), "2014-02-03", "2014-05-01", "2014-12-10");
    assertEquals(day("2014-11-01"), reviews.next(day("2014-09-11")).dueOn());
    assertEquals("R-PERM-03", reviews.next(day("2014-09-11")).rule());
    List<Review> all = reviews.on(day("2014-12-11"));
    assertEquals("R-PERM-02 2014-05-03", told(all.get(1)));
    assertEquals("R-PERM-03 2014-11-01", told(all.get(2)), "earlier than 12 December");
    assertEquals("R-ADOPT-14 2015-06-10", told(all.get(3)));
  }

  /** R-PERM-09. */
  @Test
  void anEarlierReviewMayBeAskedFor() {
    ReviewRequest asked =
        new ReviewRequest(ReviewReason.REVIEWING_OFFICER, day("2014-10-01"), day("2014-10-20"));
    Reviews reviews =
        new Reviews(
            BEGAN,
            List.of(day("2014-02-03"), day("2014-08-28")),
            List.of(asked),
            waiting("2014-09-12"),
            List.of());
    assertEquals("R-PERM-09 2014-10-20", told(reviews.next(day("2014-10-01"))));
  }

  /**
   * Whoever may not know of the move reads the same of a child that is placed and one that waits.
   */
  @Test
  void noDayIsToldToWhoMayNotKnowOfTheMove() {
    Reviews sealed =
        of(
            new AdoptionReviews(day("2014-09-12"), null, false),
            "2014-02-03",
            "2014-08-28",
            "2014-10-06");
    List<Review> all = sealed.on(day("2015-09-30"));
    assertEquals("R-PERM-02 2014-05-03", told(all.get(1)), "held before the authority");
    assertNull(dueOn(all.get(2)), "held since the authority");
    assertNull(dueOn(all.get(3)));
    assertEquals("R-ADOPT-14 or R-ADOPT-15", all.get(3).rule());
    assertTrue(all.get(3).isUntold());
    assertFalse(all.get(3).isLate(day("2015-09-30")));
    assertFalse(sealed.next(day("2014-09-11")).isUntold(), "before the authority");
  }

  private static String told(Review review) {
    return review.rule() + " " + review.dueOn();
  }

  private static @Nullable LocalDate dueOn(Review review) {
    return review.dueOn();
  }
}
