package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;

class ReviewsTest {

  private static final LocalDate BEGAN = LocalDate.of(2014, 6, 2);

  private static Reviews reviews(String... held) {
    return new Reviews(BEGAN, days(held), List.of());
  }

  private static List<LocalDate> days(String... days) {
    return Arrays.stream(days).map(LocalDate::parse).toList();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** R-PERM-01: the day on which care begins does not count; neither do holidays. */
  @ParameterizedTest
  @CsvSource({
    "2014-06-02, 2014-06-30", // plain Monday
    "2014-04-14, 2014-05-15", // Good Friday, Easter Monday and the May bank holiday between
    "2014-12-10, 2015-01-12", // Christmas Day, Boxing Day and New Year's Day between
    "2015-05-22, 2015-06-22", // a Friday before the spring bank holiday
  })
  void a01FirstReviewWithinTwentyWorkingDays(LocalDate began, LocalDate due) {
    assertEquals(due, Reviews.firstDue(began).orElseThrow().date());
  }

  @Test
  void a02BeforeTheRegulationsNoDayIsSet() {
    assertEquals(Optional.empty(), Reviews.firstDue(day("2011-03-31")));
    Review next = new Reviews(day("2011-03-31"), List.of(), List.of()).next(day("2014-09-30"));
    assertEquals(null, next.dueOn());
    assertFalse(next.isLate(day("2014-09-30")));
  }

  /** R-PERM-02: from the day of the first review, not from the day on which it was due. */
  @Test
  void b01SecondReviewIsDueThreeMonthsAfterTheFirstWasHeld() {
    assertEquals(day("2014-09-20"), reviews("2014-06-20").next(day("2014-09-01")).dueOn());
    assertEquals("R-PERM-02", reviews("2014-06-20").next(day("2014-09-01")).rule());
    assertEquals(day("2015-02-28"), reviews("2014-11-30").next(day("2015-01-01")).dueOn());
  }

  /** R-PERM-03. */
  @Test
  void b02LaterReviewsAreDueSixMonthsAfterTheOneBefore() {
    Review third = reviews("2014-06-20", "2014-08-31").next(day("2014-09-30"));
    assertEquals(3, third.number());
    assertEquals(day("2015-02-28"), third.dueOn());
    assertEquals(
        day("2015-08-10"),
        reviews("2014-06-20", "2014-08-31", "2015-02-10").next(day("2015-03-01")).dueOn());
  }

  @Test
  void b03AReviewHeldAfterItsDayIsLateForEver() {
    List<Review> all = reviews("2014-07-01", "2014-10-01").on(day("2015-01-01"));
    assertTrue(all.get(0).isLate(day("2015-01-01")), "due on 30 June");
    assertFalse(all.get(1).isLate(day("2015-01-01")), "due on 1 October, held on it");
    assertEquals(3, all.size());
  }

  @Test
  void b04ReviewsOfAnEarlierPeriodOfCareDoNotCount() {
    assertEquals(0, reviews("2013-01-10", "2014-05-30").count(day("2014-09-30")));
  }

  /** R-PERM-04: the day for a plan while the first review has not been held. */
  @Test
  void b05SecondReviewIsDueByTheOuterDayWhileTheFirstIsNotHeld() {
    assertEquals(day("2014-09-30"), reviews().secondDue(day("2014-07-01")).orElseThrow().date());
    assertEquals(
        day("2014-09-20"), reviews("2014-06-20").secondDue(day("2014-07-01")).orElseThrow().date());
  }

  /**
   * R-ADOPT-15: placed on 1 September, first by 29 September, then three months after that was
   * held, then six; whatever was held before the move, and whenever the next one was due by it.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-06-20, 2014-08-26 | 2014-08-31 | 2015-02-26 | R-ADOPT-14", // not placed yet
        "2014-06-20, 2014-08-26 | 2014-09-01 | 2014-09-29 | R-ADOPT-15",
        "2014-06-20             | 2014-10-15 | 2014-09-29 | R-ADOPT-15",
        "2014-06-20, 2014-09-22 | 2014-09-30 | 2014-12-22 | R-ADOPT-15",
        "2014-09-01             | 2014-09-30 | 2014-12-01 | R-ADOPT-15", // on the day of the move
        "2014-09-22, 2014-12-15 | 2015-01-31 | 2015-06-15 | R-ADOPT-15",
        "2014-09-22, 2014-12-15, 2015-06-01 | 2015-06-30 | 2015-12-01 | R-ADOPT-15",
      })
  void b06OfAChildPlacedForAdoptionTheyAreDueFromTheMove(
      String held, LocalDate asOf, LocalDate due, String rule) {
    Review next =
        new Reviews(
                BEGAN,
                days(held.split(", ")),
                List.of(),
                new AdoptionReviews(day("2014-07-10"), day("2014-09-01"), true),
                List.of())
            .next(asOf);
    assertEquals(due, next.dueOn());
    assertEquals(rule, next.rule());
  }

  /** R-ADOPT-15, R-PERM-09: those before the move keep their days; an earlier one may be asked. */
  @Test
  void b07ReviewsBeforeTheMoveStandAsTheyWere() {
    ReviewRequest asked =
        new ReviewRequest(ReviewReason.REVIEWING_OFFICER, day("2014-09-05"), day("2014-09-12"));
    Reviews placed =
        new Reviews(
            BEGAN,
            days("2014-06-20", "2014-08-26"),
            List.of(asked),
            new AdoptionReviews(null, day("2014-09-01"), true),
            List.of());
    List<Review> all = placed.on(day("2014-09-08"));
    assertEquals(day("2014-06-30"), all.get(0).dueOn());
    assertEquals(day("2014-09-20"), all.get(1).dueOn());
    assertEquals(day("2014-09-12"), all.get(2).dueOn());
    assertEquals("R-PERM-09", all.get(2).rule());
  }

  /** R-PERM-09. */
  @Test
  void c01TheReviewingOfficerSetsAnEarlierDayUntilAReviewIsHeld() {
    ReviewRequest asked =
        new ReviewRequest(ReviewReason.REVIEWING_OFFICER, day("2014-07-10"), day("2014-07-31"));
    Reviews asking = new Reviews(BEGAN, days("2014-06-20"), List.of(asked));
    assertEquals(day("2014-09-20"), asking.next(day("2014-07-09")).dueOn(), "not asked yet");
    assertEquals(day("2014-07-31"), asking.next(day("2014-07-10")).dueOn());
    assertEquals("R-PERM-09", asking.next(day("2014-07-10")).rule());
    Reviews held = new Reviews(BEGAN, days("2014-06-20", "2014-07-28"), List.of(asked));
    assertEquals(day("2015-01-28"), held.next(day("2014-08-01")).dueOn());
    assertFalse(held.on(day("2014-08-01")).get(1).isLate(day("2014-08-01")));
  }

  @Test
  void c02ALaterDayThanTheLawSetsMovesNothing() {
    ReviewRequest asked =
        new ReviewRequest(ReviewReason.REVIEWING_OFFICER, day("2014-07-10"), day("2014-12-31"));
    assertEquals(
        day("2014-09-20"),
        new Reviews(BEGAN, days("2014-06-20"), List.of(asked)).next(day("2014-08-01")).dueOn());
  }

  /** R-PERM-28. */
  @Test
  void c03AVisitThatFoundWelfareAtRiskCallsForAReviewAtOnce() {
    Reviews visited =
        new Reviews(
            BEGAN, days("2014-06-20"), List.of(ReviewRequest.afterVisit(day("2014-07-15"))));
    Review next = visited.next(day("2014-07-16"));
    assertEquals(day("2014-07-15"), next.dueOn());
    assertEquals("R-PERM-28", next.rule());
    assertTrue(next.isLate(day("2014-07-16")));
  }

  @Test
  void c04ARequestBetweenTwoReviewsIsOfTheOneThatFollowed() {
    ReviewRequest asked =
        new ReviewRequest(ReviewReason.REVIEWING_OFFICER, day("2014-07-10"), day("2014-07-20"));
    List<Review> all =
        new Reviews(BEGAN, days("2014-06-20", "2014-08-01"), List.of(asked)).on(day("2014-09-30"));
    assertEquals(List.of(1, 2, 3), all.stream().map(Review::number).toList());
    assertEquals(day("2014-07-20"), dueOn(all.get(1)));
    assertTrue(all.get(1).isLate(day("2014-09-30")));
  }

  /** R-PERM-09: what is asked for at a review is asked for another. */
  @Test
  void c05AnEarlierReviewAskedForAtAReviewIsTheNext() {
    ReviewRequest asked =
        new ReviewRequest(ReviewReason.REVIEWING_OFFICER, day("2014-06-20"), day("2014-08-01"));
    Reviews reviews = new Reviews(BEGAN, days("2014-06-20"), List.of(asked));
    assertEquals(day("2014-08-01"), reviews.next(day("2014-07-01")).dueOn());
    assertEquals("R-PERM-09", reviews.next(day("2014-07-01")).rule());
    Reviews served = new Reviews(BEGAN, days("2014-06-20", "2014-07-30"), List.of(asked));
    assertEquals(day("2015-01-30"), served.next(day("2014-08-01")).dueOn());
  }

  /** R-PERM-01, -09, -28: what earlier care asked for says nothing of this one. */
  @Test
  void c06RequestsAndVisitsOfEarlierCareAreOver() {
    Reviews again =
        new Reviews(
            BEGAN,
            days("2012-03-15"),
            List.of(
                ReviewRequest.afterVisit(day("2012-03-01")),
                new ReviewRequest(ReviewReason.OTHER, day("2014-06-01"), day("2014-06-05"))));
    Review first = again.next(day("2014-06-10"));
    assertEquals(day("2014-06-30"), first.dueOn());
    assertEquals("R-PERM-01", first.rule());
  }

  /** R-PERM-03: the last of 7 August 2014 would be followed by 7 February 2015. */
  @Test
  void d01NoReviewIsDueFromTheEighteenthBirthdayOn() {
    Review next = until("2014-10-22").next(day("2014-09-30"));
    assertEquals(null, dueOn(next));
    assertEquals(new LawfulEnd(day("2014-10-22"), LawfulEnd.By.EIGHTEEN), next.noneAfter());
    assertFalse(next.isLate(day("2015-03-02")));
    assertEquals(day("2015-02-07"), dueOn(until("2015-02-08").next(day("2014-09-30"))), "before");
    assertEquals(null, dueOn(until("2015-02-07").next(day("2014-09-30"))), "on the day itself");
    assertEquals(null, dueOn(until("2015-02-08").next(day("2015-02-08"))), "late, and 18 now");
    assertTrue(until("2015-02-08").next(day("2015-02-07")).dueOn() != null);
  }

  private static Reviews until(String eighteenth) {
    return new Reviews(
        BEGAN,
        days("2014-06-27", "2014-07-25", "2014-08-07"),
        List.of(),
        AdoptionReviews.NONE,
        List.of(new LawfulEnd(day(eighteenth), LawfulEnd.By.EIGHTEEN)));
  }

  /** R-SGO-07, R-SGO-10: while the placement is not ended, the reviews held before stand. */
  @Test
  void d02NoReviewIsDueOnceAnOrderEndedCareByLaw() {
    LawfulEnd order = new LawfulEnd(day("2014-09-29"), LawfulEnd.By.SPECIAL_GUARDIANSHIP);
    Reviews ordered = reviewed(AdoptionReviews.NONE, List.of(order));
    assertEquals(day("2015-03-26"), dueOn(ordered.next(day("2014-09-28"))), "not made yet");
    Review next = ordered.next(day("2014-09-29"));
    assertEquals(null, dueOn(next));
    assertEquals(order, next.noneAfter());
    assertEquals(3, next.number());
    Reviews again =
        new Reviews(day("2014-12-01"), List.of(), List.of(), AdoptionReviews.NONE, List.of(order));
    assertEquals(null, again.next(day("2014-12-02")).noneAfter(), "in care anew since");
  }

  @Test
  void d03CareThatRestsOnALaterLegalStatusGoesOn() {
    EndByOrder order = ordered(LawfulEnd.By.CHILD_ARRANGEMENTS);
    LegalSpell before = new LegalSpell("C2", day("2014-06-02"), null);
    LegalSpell after = new LegalSpell("C1", day("2014-11-03"), null);
    assertEquals(
        Optional.of(new LawfulEnd(day("2014-09-29"), LawfulEnd.By.CHILD_ARRANGEMENTS)),
        LawfulEnd.of(order, List.of(before), day("2014-12-01")),
        "not set yet");
    assertEquals(Optional.empty(), LawfulEnd.of(order, List.of(before, after), day("2014-12-01")));
  }

  private static EndByOrder ordered(LawfulEnd.By by) {
    return new EndByOrder(
        by == LawfulEnd.By.CHILD_ARRANGEMENTS ? Set.of("E41") : Set.of("E45", "E47"),
        "Order",
        day("2014-09-29"));
  }

  /**
   * R-SGO-07, R-SGO-10: by agreement a child may live on in care after child arrangements alone.
   */
  @ParameterizedTest
  @CsvSource({
    "SPECIAL_GUARDIANSHIP, V2, true",
    "SPECIAL_GUARDIANSHIP, V3, true",
    "SPECIAL_GUARDIANSHIP, V4, true",
    "SPECIAL_GUARDIANSHIP, C2, false",
    "CHILD_ARRANGEMENTS, V2, false",
    "CHILD_ARRANGEMENTS, C2, false",
  })
  void d04CareByAgreementSinceGoesOnAfterChildArrangementsAlone(
      LawfulEnd.By by, String status, boolean ended) {
    LegalSpell after = new LegalSpell(status, day("2014-11-03"), null);
    Optional<LawfulEnd> end = LawfulEnd.of(ordered(by), List.of(after), day("2014-12-01"));
    assertEquals(ended ? Optional.of(by) : Optional.empty(), end.map(LawfulEnd::by));
  }

  private static Reviews reviewed(AdoptionReviews adoption, List<LawfulEnd> ends) {
    return new Reviews(BEGAN, days("2014-06-27", "2014-09-26"), List.of(), adoption, ends);
  }

  private static @Nullable LocalDate dueOn(Review review) {
    return review.dueOn();
  }
}
