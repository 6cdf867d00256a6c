package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.due.Told.HOUSEHOLD;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R-PLACE-34: reviews of approval. */
class ApprovalReviewsTest {

  @Test
  void firstReviewIsDueWithinAYearOfApproval() {
    var carers = new ApprovalReviews(HOUSEHOLD, day("2013-10-14"), null, Set.of());

    assertEquals(List.of("DUE R-PLACE-34 2014-10-14"), lines(carers.due(day("2014-10-14"))));
    assertEquals(List.of("LATE R-PLACE-34 2014-10-14"), lines(carers.due(day("2014-10-15"))));
  }

  @Test
  void nextYearRunsFromTheReviewThatWasHeld() {
    // Due on 1 March 2014, held nineteen days late; a year from then is 20 March 2015.
    var carers = new ApprovalReviews(HOUSEHOLD, day("2013-03-01"), null, Set.of(day("2014-03-20")));
    List<DueItem> due = carers.due(day("2014-09-30"));

    assertEquals(
        List.of("DONE R-PLACE-34 2014-03-01 on 2014-03-20", "DUE R-PLACE-34 2015-03-20"),
        lines(due));
    assertTrue(due.get(0).wasMissed());
  }

  @Test
  void approvalOnALeapDayIsReviewedByTheLastOfFebruary() {
    // 29 February 2016 and twelve months: 2017 has no such day, so the last of the month.
    var carers = new ApprovalReviews(HOUSEHOLD, day("2016-02-29"), null, Set.of());

    assertEquals(List.of("DUE R-PLACE-34 2017-02-28"), lines(carers.due(day("2016-03-01"))));
  }

  @Test
  void reviewHeldAfterTheDayOfAskingDoesNotCountYet() {
    var carers = new ApprovalReviews(HOUSEHOLD, day("2013-10-14"), null, Set.of(day("2014-10-01")));

    assertEquals(List.of("DUE R-PLACE-34 2014-10-14"), lines(carers.due(day("2014-09-30"))));
  }

  @Test
  void reviewBeforeTheApprovalIsOfAnEarlierOne() {
    var carers = new ApprovalReviews(HOUSEHOLD, day("2013-10-14"), null, Set.of(day("2013-10-13")));

    assertEquals(List.of("DUE R-PLACE-34 2014-10-14"), lines(carers.due(day("2014-09-30"))));
  }

  @Test
  void unknownDayOfApprovalIsSaidAndNotGuessed() {
    var carers = new ApprovalReviews(HOUSEHOLD, null, null, Set.of());

    assertEquals(List.of("NOT_KNOWN R-PLACE-34"), lines(carers.due(day("2014-09-30"))));
  }

  @Test
  void carersNoLongerApprovedAreNotReviewedButWhatWasMissedBeforeStays() {
    var ended = new ApprovalReviews(HOUSEHOLD, day("2013-10-14"), day("2014-09-01"), Set.of());
    var late = new ApprovalReviews(HOUSEHOLD, day("2013-08-14"), day("2014-09-01"), Set.of());

    assertEquals(List.of(), lines(ended.due(day("2014-12-31"))));
    assertEquals(List.of("LATE R-PLACE-34 2014-08-14"), lines(late.due(day("2014-12-31"))));
  }

  @Test
  void yearsOfCarersApprovedBeforeTheRegulationsRunFromTheirFirstDay() {
    var carers = new ApprovalReviews(HOUSEHOLD, day("2008-05-05"), null, Set.of());

    assertEquals(List.of("DUE R-PLACE-34 2012-04-01"), lines(carers.due(day("2012-01-01"))));
  }
}
